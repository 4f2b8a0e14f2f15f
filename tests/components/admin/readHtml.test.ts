import { readHtml } from '@/admin/text/paste/readHtml';
import type { LexicalNode } from '@/lib/lexicalTypes';
import { libreOfficeHtml, webHtml, wordHtml } from '../../helpers/clipboard';

/** One line per block, in a shorthand that shows all that was kept. */
function outline(nodes: readonly LexicalNode[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    const children = node.children ?? [];
    switch (node.type) {
      case 'list':
        return children.flatMap((item) => {
          const [first] = item.children ?? [];
          return first?.type === 'list'
            ? outline([first], `${indent}  `)
            : [`${indent}${node.listType === 'number' ? '1.' : '-'} ${inline(item.children ?? [])}`];
        });
      case 'table':
        return children.map(
          (row) =>
            `| ${(row.children ?? [])
              .map(
                (cell) =>
                  `${'#'.repeat(Number(cell.headerState))}${(cell.children ?? []).map((part) => inline(part.children ?? [])).join(' / ')}`,
              )
              .join(' | ')}`,
        );
      default:
        return [`${indent}${node.type === 'heading' ? node.tag : node.type}: ${inline(children)}`];
    }
  });
}

function inline(nodes: readonly LexicalNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'linebreak') return '⏎';
      if (node.type === 'link') {
        return `[${inline(node.children ?? [])}](${(node.fields as { url: string }).url})`;
      }
      const { abbr, lang } = (node.$ ?? {}) as { abbr?: string; lang?: string };
      const marked = `${node.text}${lang ? `{${lang}}` : ''}${abbr ? `{${abbr}}` : ''}`;
      return (
        ['', '**', '_', '**_'][Number(node.format)] + marked + ['', '**', '_', '_**'][Number(node.format)]
      );
    })
    .join('');
}

test('a text of Word keeps headings, lists, links and tables', () => {
  expect(outline(readHtml(wordHtml))).toEqual([
    'h2: Eingliederungshilfe',
    'paragraph: Die Leistungen sind **wichtig**. Seitdem das BTHG in mehreren Stufen in Kraft getreten ist und die Leistungen von der Sozialhilfe getrennt wurden, sind für viele Menschen sowohl die Verträge als auch die Hilfen neu geordnet. Mehr steht [hier](https://www.gesetze-im-internet.de/sgb_9_2018/).',
    'h4: Wer bekommt Leistungen?',
    '- Menschen mit Behinderungen',
    '  - Kinder und Jugendliche',
    '- Angehörige',
    '1. Antrag stellen',
    '1. Bescheid abwarten',
    '| Leistung | Wer berät',
    '| Wohnen | der Verband',
    'paragraph: Letzte Zeile, ohne Sprungmarke.',
  ]);
});

test('a text of LibreOffice keeps them too, and the language of its words', () => {
  expect(outline(readHtml(libreOfficeHtml))).toEqual([
    'h2: Ziele',
    'h3: Teilhabe',
    'paragraph: Die _Convention{en}_ gilt.',
    '1. Erstens',
    '  - Darunter',
    '1. Zweitens',
    '| #Jahr | #Ort',
    '| 2022 | Aurich',
  ]);
});

test('a web page leaves its looks, scripts, pictures and menus behind', () => {
  expect(outline(readHtml(webHtml))).toEqual([
    'h2: Plenartagung',
    'paragraph: Das BTHG{Bundesteilhabegesetz} gilt.⏎Neue Zeile.',
    'paragraph: Tabelle: Orte',
    '| #Jahr | #Ort',
    '| ##2022 | Aurich / Emden',
    'quote: Gemeinsam.',
    'paragraph: Unsicher',
  ]);
  const json = JSON.stringify(readHtml(webHtml));
  expect(json).not.toMatch(/color|center|javascript|Werbung|\bimg\b/);
});

test('nothing but space is nothing', () => {
  expect(readHtml('<p>&nbsp;</p><div><br></div><table><tr><td> </td></tr></table>')).toEqual([]);
});
