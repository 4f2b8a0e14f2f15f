const abbreviations: [RegExp, string][] = [
  [/\ba\.\s*d\./g, 'an der '],
  [/\bi\.\s*d\./g, 'in der '],
  [/\ba\.(?=\s)/g, 'am'],
  [/\bi\.(?=\s)/g, 'im'],
  [/\bopf\./g, 'oberpfalz'],
];

/**
 * One spelling for all ways to write a name: "München", "Muenchen" and "Munchen" become the same, and so do
 * "Neumarkt i.d. OPf." and "Neumarkt in der Oberpfalz". Words are separated by single spaces.
 */
export function foldName(name: string): string {
  let folded = name.toLowerCase();
  for (const [pattern, replacement] of abbreviations) folded = folded.replace(pattern, replacement);
  return folded
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([aou])e/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
