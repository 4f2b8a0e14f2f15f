import { cpus, loadavg } from 'node:os';
import { formatDate } from '../../src/lib/dates';
import { type Template, templateNames } from '../helpers/templates';
import { budget, type FirstView } from './firstView';
import { generator, type Load } from './load';
import type { SearchTimes } from './search';
import { figure, kilobytes, percentile, table } from './table';

export interface Results {
  startTime: number;
  statements: Map<Template, { first: number; again: number }>;
  views: Map<Template, FirstView>;
  /** Milliseconds from sending a publish to its being read. */
  visible: number[];
  renders: Map<Template, number[]>;
  loads: ({ what: string } & Load)[];
  memory: number;
  search: SearchTimes;
}

const isNginx = ({ what }: { what: string }) => what.startsWith('nginx');

function templateTable({ statements, views, renders }: Results): string {
  const rows = templateNames.map((name) => {
    const view = views.get(name);
    const bytes = (kind: 'html' | 'css' | 'fonts' | 'script') =>
      view ? `${kilobytes(view[kind].raw)} / ${kilobytes(view[kind].small)}` : '';
    return [
      name,
      statements.get(name)?.first ?? '',
      statements.get(name)?.again ?? '',
      figure(percentile(renders.get(name) ?? [], 50)),
      figure(Math.min(...(renders.get(name) ?? []))),
      view?.requests ?? '',
      bytes('html'),
      bytes('css'),
      bytes('fonts'),
      bytes('script'),
    ];
  });
  const head = [
    'Vorlage',
    'SQL beim Bauen',
    'SQL aus der Ablage',
    'Bauen p50 ms',
    'bestes',
    'Anfragen',
    'HTML',
    'CSS',
  ];
  return table([...head, 'Schrift', 'Skript'], rows);
}

function loadTable({ loads }: Results): string {
  const nginx = loads.find(isNginx)?.perSecond;
  return table(
    ['50 Verbindungen', 'Anfragen/s', 'p50 ms', 'p99 ms', 'zu nginx'],
    loads.map(({ what, perSecond, p50, p99 }) => [
      what,
      figure(perSecond),
      figure(p50),
      figure(p99),
      nginx ? figure(perSecond / nginx) : '–',
    ]),
  );
}

function goals(results: Results): string {
  const { loads, renders, search, statements, views } = results;
  const most = (values: number[]) => Math.max(...values);
  const nginx = loads.find(isNginx)?.perSecond;
  const home = loads.find(({ what }) => what === 'Startseite')?.perSecond ?? 0;
  const slowest = most([...renders.values()].map((times) => percentile(times, 50)));
  const first = most([...statements.values()].map((count) => count.first));
  const again = most([...statements].filter(([name]) => !isNeverKept(name)).map(([, count]) => count.again));
  const view = (pick: (view: FirstView) => number) => most([...views.values()].map(pick));
  const row = (what: string, goal: string, is: string, isMet: boolean) => [
    what,
    goal,
    is,
    isMet ? 'ja' : 'nein',
  ];
  const upTo = (what: string, limit: number, is: number, unit = figure) =>
    row(what, `≤ ${unit(limit)}`, unit(is), is <= limit);
  return table(
    ['Ziel', 'verlangt', 'gemessen', 'erreicht'],
    [
      nginx
        ? row('Seite aus der Ablage zu nginx', '≥ 0,7', figure(home / nginx), home / nginx >= 0.7)
        : row('Seite aus der Ablage zu nginx', '≥ 0,7', 'nginx fehlt auf diesem Rechner', false),
      upTo('langsamstes Bauen, p50 in ms', 40, slowest),
      upTo('SQL-Anweisungen beim Bauen', 6, first),
      upTo('SQL-Anweisungen aus der Ablage', 0, again),
      upTo(
        `Suche in ${figure(search.documents)} Dokumenten, ${search.parallel} zugleich, p95 in ms`,
        50,
        percentile(search.times, 95),
      ),
      upTo(
        'CSS (brotli)',
        budget.css,
        view(({ css }) => css.small),
        kilobytes,
      ),
      upTo(
        'Schriften',
        budget.fonts,
        view(({ fonts }) => fonts.raw),
        kilobytes,
      ),
      upTo(
        'HTML (brotli), größte Seite',
        budget.html,
        view(({ html }) => html.small),
        kilobytes,
      ),
      upTo(
        'Skript',
        budget.script,
        view(({ script }) => script.small),
        kilobytes,
      ),
      upTo(
        'Anfragen beim ersten Besuch',
        budget.requests,
        view(({ requests }) => requests),
      ),
    ],
  );
}

/** Free words in the address, or no page at all: rendered each time, or answered as an error. */
const isNeverKept = (name: Template) => /^(finder|search|form) /.test(name) || name.includes('not exist');

/** The whole page for docs/performance.md, in German. */
export function report(results: Results): string {
  const { memory, startTime, visible } = results;
  const processors = cpus();
  const machine = `${processors[0]?.model.trim()}, ${processors.length} Kerne, Node.js ${process.versions.node}`;
  return `# Messwerte

Von \`npm run bench\` geschrieben am ${formatDate(new Date())} auf: ${machine}. Last erzeugt mit ${generator}.
Mittlere Last des Rechners in den letzten 15 Minuten: ${figure(loadavg()[2] ?? 0)}. Liegt sie über der Zahl der Kerne, arbeitete
anderes mit; dann zählen die Verhältnisse, nicht die Zeiten.

## Ziele

${goals(results)}

## Unter Last

${loadTable(results)}

nginx läuft mit einem Prozess, wie die Website auch, und liefert die mit brotli verkleinerte Startseite als Datei, mit denselben Kopfzeilen. Die Zeilen wechseln sich ab, je dreimal;\nes zählt der beste Durchgang. „Ohne Ablage“ teilen sich gleichzeitige gleiche Anfragen ein Bauen.

## Vorlagen

Bytes: roh / brotli. „Bauen“ ist die erste Anfrage nach einer Veröffentlichung, fertig gelesen.

${templateTable(results)}

## Weiteres

${table(
  ['Größe', 'Wert'],
  [
    [
      `von „Veröffentlichen“ bis sichtbar, p50 von ${visible.length}`,
      `${figure(percentile(visible, 50))} ms`,
    ],
    ['dasselbe, p99', `${figure(percentile(visible, 99))} ms`],
    ['Start bis bereit (Inhalt ist da)', `${figure(startTime / 1000)} s`],
    ['Speicher nach der Last', `${figure(memory)} MB`],
  ],
)}
`;
}
