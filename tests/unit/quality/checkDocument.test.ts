import { bullets, heading, paragraph, richTextOf, table } from '@/blocks/exampleText';
import type { LexicalNode } from '@/lib/lexicalTypes';
import { checkDocument } from '@/quality/checkDocument';
import { contentOf, type FieldShape } from '@/quality/content/contentOf';
import type { Facts, Finding } from '@/quality/types';

const fields: FieldShape[] = [
  { type: 'text', name: 'title' },
  { type: 'textarea', name: 'lead' },
  { type: 'richText', name: 'text', label: 'Text' },
  { type: 'upload', name: 'picture', label: 'Bild' },
  { type: 'tabs', tabs: [{ name: 'easy', fields: [{ type: 'textarea', name: 'sentences' }] }] },
  { type: 'textarea', name: 'internalNote', admin: { position: 'sidebar' } },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Inhalt',
        fields: [
          {
            type: 'blocks',
            name: 'layout',
            blocks: [
              { slug: 'text', fields: [{ type: 'richText', name: 'content', label: 'Text' }] },
              {
                slug: 'faq',
                fields: [
                  { type: 'text', name: 'heading' },
                  { type: 'array', name: 'items', fields: [{ type: 'richText', name: 'answer' }] },
                ],
              },
              {
                slug: 'cta',
                fields: [
                  {
                    type: 'group',
                    name: 'link',
                    fields: [
                      { type: 'text', name: 'label' },
                      { type: 'text', name: 'url' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
];

const pdf = { mimeType: 'application/pdf', label: 'Satzung' };
const facts: Facts = {
  media: {
    1: { mimeType: 'image/png', alt: '' },
    2: { mimeType: 'image/png', decorative: true },
    3: { mimeType: 'image/png', alt: 'IMG_2031' },
    4: { mimeType: 'image/png', alt: 'Bild von einem Haus' },
    5: { mimeType: 'image/png', alt: 'Landeshaus in Münster, Blick auf den Eingang' },
    6: { ...pdf, pdf: { tagged: false, title: 'Satzung', language: 'de' } },
    7: { ...pdf, pdf: { tagged: true, title: 'Satzung', language: 'de' } },
    8: { mimeType: 'image/png', alt: 'Ein Haus. '.repeat(20) },
  },
  titles: { 'topics:3': 'Hilfe zur Pflege', '/themen/pflege': 'Hilfe zur Pflege' },
  abbreviations: { BTHG: 'Bundesteilhabegesetz' },
};

const check = (data: Record<string, unknown>) => {
  const { errors, hints } = checkDocument(contentOf(fields, data), facts);
  return [...errors, ...hints];
};
const inText = (...nodes: LexicalNode[]) => check({ text: richTextOf(...nodes) });
const say = ({ kind, repair, rule }: Finding) => `${rule} ${kind}${repair ? ` → ${repair.suggestion}` : ''}`;

const words = (text: string, more: object = {}): LexicalNode => ({ type: 'text', text, format: 0, ...more });
const holding = (type: string, children: LexicalNode[], more: object = {}): LexicalNode => ({
  type,
  children,
  ...more,
});
const link = (text: string, url: string) =>
  holding('paragraph', [
    words('Mehr: '),
    holding('link', [words(text)], { fields: { linkType: 'custom', url } }),
  ]);
const linkTo = (text: string, value: number) =>
  holding('paragraph', [
    holding('link', [words(text)], {
      fields: { linkType: 'internal', doc: { relationTo: 'topics', value } },
    }),
  ]);
const plainTable = (columns: number, more: object = {}) =>
  holding('table', [
    holding(
      'tablerow',
      Array.from({ length: columns }, () => holding('tablecell', [paragraph('Zelle')], more)),
    ),
  ]);
const wordsOf = (count: number) => `${'Wort '.repeat(count - 1)}Ende.`;

describe.each<[string, bad: () => Finding[], found: string[], good: () => Finding[]]>([
  [
    'a heading that jumps',
    () => inText(heading('Eins'), heading('Zwei', 'h4')),
    ['headingOrder error → Ebene 3 statt 4'],
    () => inText(heading('Eins'), heading('Zwei', 'h3'), heading('Drei', 'h4'), heading('Vier')),
  ],
  [
    'a first heading too deep',
    () => inText(heading('Eins', 'h3')),
    ['headingOrder error → Ebene 2 statt 3'],
    () => inText(heading('Eins')),
  ],
  [
    'an outline over several blocks',
    () =>
      check({
        layout: [
          { blockType: 'text', content: richTextOf(heading('Eins')) },
          { blockType: 'text', content: richTextOf(heading('Zwei', 'h4')) },
        ],
      }),
    ['headingOrder error → Ebene 3 statt 4'],
    () =>
      check({
        layout: [
          { blockType: 'text', content: richTextOf(heading('Eins'), heading('Zwei', 'h3')) },
          { blockType: 'text', content: richTextOf(heading('Drei', 'h3')) },
        ],
      }),
  ],
  [
    'an answer with an outline of its own',
    () =>
      check({
        layout: [
          { blockType: 'text', content: richTextOf(heading('Eins'), heading('Zwei', 'h3')) },
          { blockType: 'faq', items: [{ answer: richTextOf(heading('Drei', 'h3')) }] },
        ],
      }),
    ['headingOrder error → Ebene 2 statt 3'],
    () => check({ layout: [{ blockType: 'faq', items: [{ answer: richTextOf(heading('Drei')) }] }] }),
  ],
  [
    'an empty heading',
    () => inText(heading('  ')),
    ['headingWords error → leere Überschrift löschen'],
    () => inText(heading('Ziele')),
  ],
  [
    'a long heading',
    () => inText(heading('Wort '.repeat(15))),
    ['headingWords hint'],
    () => inText(heading('Kurz')),
  ],
  [
    'a paragraph all in bold',
    () => inText(holding('paragraph', [words('Unsere Ziele', { format: 1 })])),
    ['fakeHeading hint'],
    () => inText(holding('paragraph', [words('Unsere', { format: 1 }), words(' Ziele')])),
  ],
  [
    'a link that says nothing',
    () => inText(linkTo('Hier.', 3)),
    ['vagueLink error → „Hilfe zur Pflege“'],
    () => inText(linkTo('Hilfe zur Pflege', 3)),
  ],
  ['a link without text', () => inText(link(' ', '/themen')), ['vagueLink error'], () => []],
  [
    'a link to an address of this site',
    () => inText(link('mehr', '/themen/pflege')),
    ['vagueLink error → „Hilfe zur Pflege“'],
    () => inText(link('Mehr zur Pflege', '/themen/pflege')),
  ],
  [
    'a link field that says nothing',
    () => check({ layout: [{ blockType: 'cta', link: { label: 'mehr', url: '/themen' } }] }),
    ['vagueLink error'],
    () => check({ layout: [{ blockType: 'cta', link: { label: 'Alle Themen', url: '/themen' } }] }),
  ],
  [
    'a bare address',
    () => inText(link('https://www.lwl.org', 'https://www.lwl.org')),
    ['vagueLink hint'],
    () => inText(link('LWL', 'https://www.lwl.org')),
  ],
  [
    'one text for two targets',
    () => inText(link('Satzung', '/a'), link('Satzung', '/b')),
    ['sameLinkText hint'],
    () => inText(link('Satzung', '/a'), link('Satzung', '/a')),
  ],
  [
    'a mail address that is none',
    () => inText(link('Schreiben Sie uns', 'mailto:info.lwl.org')),
    ['linkTarget error'],
    () => inText(link('Schreiben Sie uns', 'mailto:info@lwl.org')),
  ],
  [
    'a phone number that is none',
    () => inText(link('Rufen Sie an', 'tel:0251/59101')),
    ['linkTarget error'],
    () => inText(link('Rufen Sie an', 'tel:+4925159101')),
  ],
  [
    'a file that comes as a surprise',
    () => inText(link('Satzung', 'https://www.lwl.org/satzung.pdf')),
    ['linkTarget hint'],
    () => inText(link('Satzung (PDF, 1 MB)', 'https://www.lwl.org/satzung.pdf')),
  ],
  [
    'a table without head',
    () => inText(paragraph('Tabelle: Orte'), plainTable(2)),
    ['tables error → erste Zeile als Kopfzeile'],
    () => inText(paragraph('Tabelle: Orte'), table(['Jahr', 'Ort'], ['2022', 'Aurich'])),
  ],
  [
    'a table without a name',
    () => inText(table(['Jahr', 'Ort'], ['2022', 'Aurich'])),
    ['tables hint'],
    () => inText(heading('Orte'), table(['Jahr', 'Ort'], ['2022', 'Aurich'])),
  ],
  [
    'a table too wide, with merged cells',
    () => inText(heading('Orte'), plainTable(7, { headerState: 1, colSpan: 2 })),
    ['tables hint', 'tables hint'],
    () => inText(heading('Orte'), plainTable(6, { headerState: 1 })),
  ],
  [
    'a list typed by hand',
    () => inText(paragraph('- Eins'), paragraph('– Zwei')),
    ['typedList error → Liste mit Punkten'],
    () => inText(bullets('Eins', 'Zwei')),
  ],
  [
    'numbers typed by hand',
    () => inText(paragraph('1. Eins'), paragraph('2. Zwei')),
    ['typedList error → Liste mit Zahlen'],
    () => inText(paragraph('1. Mai ist der Stichtag.'), paragraph('Danach nicht.')),
  ],
  [
    'lines of a list in one paragraph',
    () => inText(holding('paragraph', [words('- Eins'), { type: 'linebreak' }, words('- Zwei')])),
    ['typedList error'],
    () => inText(holding('paragraph', [words('Eins'), { type: 'linebreak' }, words('Zwei')])),
  ],
  [
    'capitals',
    () => inText(paragraph('Das ist ein WICHTIGER HINWEIS für alle.')),
    ['capitals hint'],
    () => inText(paragraph('Das ist ein wichtiger Hinweis der BAG HKV.')),
  ],
  [
    'gaps of spaces',
    () => inText(paragraph('Montag    9 Uhr')),
    ['spacing hint → ein Leerzeichen'],
    () => inText(paragraph('Montag 9 Uhr')),
  ],
  [
    'a centred paragraph',
    () => inText(holding('paragraph', [words('Mitte')], { format: 'center' })),
    ['spacing hint → linksbündig'],
    () => inText(holding('paragraph', [words('Links')], { format: '' })),
  ],
  [
    'a long sentence',
    () => inText(paragraph(wordsOf(26))),
    ['longSentence hint'],
    () => inText(paragraph(wordsOf(25))),
  ],
  [
    'a hard text',
    () => inText(paragraph('Verwaltungsverfahren beeinträchtigen Leistungsberechtigte. '.repeat(25))),
    ['hardText hint'],
    () => inText(paragraph('Wir sind für alle da. '.repeat(25))),
  ],
  [
    'much passive',
    () => inText(paragraph('Der Antrag wird geprüft. '.repeat(4))),
    ['passive hint'],
    () => inText(paragraph(`${'Wir prüfen den Antrag. '.repeat(10)}${'Er wird geprüft. '.repeat(4)}`)),
  ],
  [
    'an abbreviation nobody explains',
    () => inText(paragraph('Das BTHG gilt.')),
    ['abbreviations hint → Erklärung „Bundesteilhabegesetz“'],
    () => inText(paragraph('Das Bundesteilhabegesetz (BTHG) gilt. Das BTHG hilft.')),
  ],
  [
    'an abbreviation that is marked',
    () => inText(paragraph('Die WTG gilt.')),
    ['abbreviations hint'],
    () => inText(holding('paragraph', [words('Die '), words('WTG', { $: { abbr: 'Wohn-Teilhabe' } })])),
  ],
  [
    'English nobody marked',
    () => inText(paragraph('Die Convention on the Rights of Persons with Disabilities gilt.')),
    ['foreignWords hint → als Englisch kennzeichnen'],
    () =>
      inText(
        holding('paragraph', [
          words('Die '),
          words('Convention on the Rights of Persons with Disabilities', { $: { lang: 'en' } }),
          words(' gilt.'),
        ]),
      ),
  ],
  [
    'a sign within a word',
    () => inText(paragraph('Alle Mitarbeiter*innen helfen.')),
    ['genderStar hint'],
    () => inText(paragraph('Alle Mitarbeitenden helfen.')),
  ],
  [
    'a picture nobody described',
    () => check({ picture: 1 }),
    ['pictures error'],
    () => [...check({ picture: 2 }), ...check({ picture: 5 })],
  ],
  ['a file name as description', () => check({ picture: 3 }), ['pictures error'], () => []],
  [
    'descriptions that say what is known, or too much',
    () => [...check({ picture: 4 }), ...check({ picture: { id: 8 } })],
    ['pictures hint', 'pictures hint'],
    () => [],
  ],
  ['a PDF without structure', () => check({ picture: 6 }), ['files hint'], () => check({ picture: 7 })],
  [
    'a page without lead',
    () => check({ lead: '', seo: {} }),
    ['summary hint'],
    () => check({ lead: 'Worum es geht.', seo: {} }),
  ],
])('%s', (_, bad, found, good) => {
  it('is found', () => expect(bad().map(say)).toEqual(found));
  it('is not found where all is well', () => expect(good().map(say)).toEqual([]));
});

test('the place leads to the words, and findings stand in reading order', () => {
  const found = check({
    layout: [
      {
        blockType: 'text',
        content: richTextOf(paragraph('Das BTHG gilt.'), bullets('Eins', 'ein WICHTIGER HINWEIS')),
      },
    ],
  });
  expect(found.map(({ place }) => place)).toEqual([
    { path: 'layout.0.content', label: 'Text', node: [0], range: [4, 8] },
    { path: 'layout.0.content', label: 'Text', node: [1, 1], range: [4, 21] },
  ]);
});

test('what only the office reads is not judged', () => {
  expect(check({ internalNote: 'BTHG und GANZ WICHTIGES' })).toEqual([]);
});

test('the reading figures of the agreed text leave headings, tables and Leichte Sprache out', () => {
  const { hints, reading } = checkDocument(
    contentOf(fields, {
      easy: { sentences: 'Ein Satz.\nNoch ein Satz.' },
      text: richTextOf(
        heading('Worum es geht'),
        paragraph(
          'Die Eingliederungshilfe unterstützt Menschen mit Behinderungen. Seitdem das BTHG in mehreren Stufen in Kraft getreten ist und die Leistungen von der Sozialhilfe getrennt wurden, sind für viele Mitglieder sowohl die Verträge mit den Trägern als auch die Bedarfsermittlung und die Zusammenarbeit mit den örtlichen Ämtern neu geordnet worden.',
        ),
        paragraph('Das steht im Gesetz. Den Text finden Sie hier.'),
        table(['Leistung', 'Wer berät'], ['Hilfe beim Wohnen', 'der zuständige Verband']),
        paragraph('Die Leistungen richten sich nach dem Bedarf der einzelnen Person.'),
      ),
    }),
    facts,
  );
  expect(reading).toMatchObject({ lix: 43, sentences: 5, words: 67, longestSentence: 42 });
  expect(hints.map(({ sentence }) => sentence)).toEqual([
    'Ein Satz hat 42 Wörter. Teilen Sie ihn in zwei oder drei Sätze.',
    'Die Abkürzung „BTHG“ wird nicht erklärt.',
  ]);
});
