import type { WorkSection } from './work';

/** How much waits in each section, with the way there. */
export function WorkCounters({ sections }: { sections: WorkSection[] }) {
  return (
    <ul className="panel-counters">
      {sections.map(({ id, rows, short, title }) => (
        <li key={id} className={rows.length === 0 ? 'panel-counters__none' : undefined}>
          <Counter
            href={`#${id}`}
            count={rows.length}
            late={lateOf(rows)}
            failed={failedOf(rows)}
            title={short ?? title}
          />
        </li>
      ))}
    </ul>
  );
}

/** "20 Aufgaben, 3 überfällig, 1 nicht gelungen" */
export function totalSentence(sections: WorkSection[]): string {
  const rows = sections.flatMap((section) => section.rows);
  const late = lateOf(rows);
  const failed = failedOf(rows);
  return [
    rows.length === 1 ? '1 Aufgabe' : `${rows.length} Aufgaben`,
    late && `${late} überfällig`,
    failed && `${failed} nicht gelungen`,
  ]
    .filter(Boolean)
    .join(', ');
}

const lateOf = (rows: WorkSection['rows']) => rows.filter(({ isLate }) => isLate).length;

const failedOf = (rows: WorkSection['rows']) => rows.filter(({ isFailed }) => isFailed).length;

interface CounterProps {
  count: number;
  href: string;
  late: number;
  failed: number;
  title: string;
}

function Counter({ count, failed, href, late, title }: CounterProps) {
  const words = (
    <>
      <strong>{count}</strong> {title}
      {late > 0 && <em>{late} überfällig</em>}
      {failed > 0 && <em>{failed} nicht gelungen</em>}
    </>
  );
  return count > 0 ? <a href={href}>{words}</a> : <span>{words}</span>;
}
