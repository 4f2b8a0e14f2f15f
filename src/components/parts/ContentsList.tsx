import { softHyphens } from '@/lib/softHyphens';

export type ContentsEntry = { id: string; title: string };

/** "Auf dieser Seite": shown from three sections on. */
export function ContentsList({ entries }: { entries: ContentsEntry[] }) {
  if (entries.length < 3) return null;
  return (
    <nav className="contents" aria-labelledby="auf-dieser-seite">
      <h2 id="auf-dieser-seite">Auf dieser Seite</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={`#${entry.id}`}>{softHyphens(entry.title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
