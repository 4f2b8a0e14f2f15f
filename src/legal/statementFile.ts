import type { LegalSection } from './sections';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (value: string) => value.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
const lines = (value: string) => escaped(value).replace(/\n/g, '<br>');

/** The statement as one file that needs nothing else, to be sent to whoever supervises it. */
export function statementFile(title: string, sections: readonly LegalSection[], origin: string): string {
  const parts = sections.map(
    ({ heading, items }) =>
      `<section><h2>${escaped(heading)}</h2><dl>${items
        .map(
          ({ label, note, value }) =>
            `<dt>${escaped(label)}</dt><dd>${lines(value)}${note ? `<br>${lines(note)}` : ''}</dd>`,
        )
        .join('')}</dl></section>`,
  );
  return `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – BAG HKV</title>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${parts.join('\n')}
<p>Quelle: <a href="${escaped(origin)}/barrierefreiheit">${escaped(origin)}/barrierefreiheit</a></p>
</main>
</body>
</html>
`;
}
