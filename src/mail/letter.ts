export interface Letter {
  subject: string;
  text: string;
  html: string;
}

/** What is put into a letter by one kind of it, in the order in which people read it. */
export interface LetterParts {
  subject: string;
  paragraphs: string[];
  link?: { label: string; url: string };
  /** After the link. */
  closing?: string[];
}

const signature = 'Redaktion der Website der BAG HKV';
const footer =
  'Diese Nachricht kommt von der Website der Bundesarbeitsgemeinschaft der Höheren Kommunalverbände.';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (value: string) => value.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** The one layout of all mails: the same words as text and as HTML, without pictures and without counting who reads it. */
export function letter({ subject, paragraphs, link, closing = [] }: LetterParts): Letter {
  const body = ['Guten Tag,', ...paragraphs];
  const end = [...closing, `Freundliche Grüße\n${signature}`];
  return {
    subject: subject.replace(/\s+/g, ' ').trim(),
    text: `${[...body, ...(link ? [`${link.label}:\n${link.url}`] : []), ...end, `-- \n${footer}`].join('\n\n')}\n`,
    html: page(subject, [...body.map(paragraph), ...(link ? [button(link)] : []), ...end.map(paragraph)]),
  };
}

function paragraph(text: string): string {
  return `<p style="margin:0 0 16px">${escaped(text).replace(/\n/g, '<br>')}</p>`;
}

function button({ label, url }: NonNullable<LetterParts['link']>): string {
  const look =
    'display:inline-block;padding:12px 20px;background:#0b4654;color:#ffffff;font-weight:600;text-decoration:none;border-radius:4px';
  return `<p style="margin:24px 0 8px"><a href="${escaped(url)}" style="${look}">${escaped(label)}</a></p>
<p style="margin:0 0 24px;font-size:14px">Oder öffnen Sie diese Adresse:<br><a href="${escaped(url)}" style="color:#0b4654;word-break:break-all">${escaped(url)}</a></p>`;
}

function page(subject: string, parts: string[]): string {
  return `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:24px 16px;background:#f5f7f3;color:#1d1d1b;font:16px/1.5 'Fira Sans',Arial,sans-serif">
<div style="max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border-top:4px solid #0b4654">
<p style="margin:0 0 24px;font-weight:600;color:#0b4654">BAG HKV · Redaktion</p>
${parts.join('\n')}
</div>
<p style="max-width:600px;margin:16px auto 0;font-size:14px">${footer}</p>
</body>
</html>
`;
}
