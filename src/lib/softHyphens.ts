const SHY = '\u00ad';

/** Long words of this field and where they may break. Stems: endings follow by themselves. */
const WORDS = [
  'Kommunal|verband',
  'Kommunal|verbänd',
  'Landes|wohlfahrts|verband',
  'Landes|wohlfahrts|verbänd',
  'Landschafts|verband',
  'Landschafts|verbänd',
  'Landschafts|versammlung',
  'Landes|verband',
  'Landes|jugend|amt',
  'Landes|jugend|ämter',
  'Sozial|verband',
  'Sozial|verbänd',
  'Regional|verband',
  'Bezirks|verband',
  'Bezirke|tag',
  'Mitglieds|verband',
  'Mitglieds|verbänd',
  'Spitzen|verband',
  'Spitzen|verbänd',
  'Fach|verband',
  'Fach|verbänd',
  'Bundes|arbeits|gemeinschaft',
  'Arbeits|gemeinschaft',
  'Bundes|teilhabe|gesetz',
  'Eingliederungs|hilfe',
  'Behinderten|hilfe',
  'Jugend|hilfe',
  'Sozial|raum',
  'Selbst|verwaltung',
  'Lebens|qualität',
  'Lebens|verhältnis',
  'Themen|schwerpunkt',
  'Förder|schule',
  'Heimat|pflege',
  'Denkmal|pflege',
  'Kranken|häuser',
  'Maßregel|vollzug',
  'Regierungs|bezirk',
  'Gebiets|körperschaft',
  'Geschäfts|stelle',
  'Plenar|tagung',
  'Barriere|freiheit',
  'Gebärden|sprache',
  'Datenschutz|erklärung',
  'Zuständig|keit',
];

const byPlainWord = new Map(
  WORDS.map((word) => [word.replaceAll('|', '').toLowerCase(), word.split('|').map((part) => part.length)]),
);
const pattern = new RegExp([...byPlainWord.keys()].sort((a, b) => b.length - a.length).join('|'), 'gi');

/**
 * Puts soft hyphens into the long words of this field ("Kommunal­verbände"), nowhere else.
 * Not for search marks, attributes, or Leichte Sprache.
 */
export function softHyphens(text: string): string {
  return text.replace(pattern, (found) => {
    const lengths = byPlainWord.get(found.toLowerCase()) ?? [];
    let at = 0;
    return lengths
      .map((length) => {
        at += length;
        return found.slice(at - length, at);
      })
      .join(SHY);
  });
}
