import { softHyphens } from '@/lib/softHyphens';

export interface Level {
  name: string;
  text: string;
  highlighted?: boolean | null;
}

/** How many parts the bar of each level falls into, from the Bund down to the Gemeinde. */
const PARTS = [1, 2, 3, 5, 9];

/** The levels of public administration, top to bottom. The bars are decoration; the order says the same. */
export function LevelDiagram({ levels }: { levels: Level[] }) {
  return (
    <ol className="levels">
      {levels.map(({ name, text, highlighted }, index) => (
        <li key={name} className={highlighted ? 'levels__row levels__row--this' : 'levels__row'}>
          <span className="levels__bar" aria-hidden="true">
            {Array.from({ length: PARTS[index] ?? 1 }, (_, part) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: equal pieces of one drawing
              <i key={part} />
            ))}
          </span>
          <strong className="levels__name">{softHyphens(name)}</strong>
          <span className="levels__text">{softHyphens(text)}</span>
        </li>
      ))}
    </ol>
  );
}
