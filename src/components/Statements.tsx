import { softHyphens } from '@/lib/softHyphens';

export interface Statement {
  title: string;
  text: string;
}

/** What we stand for: a keyword and one or two sentences each. */
export function Statements({ statements }: { statements: Statement[] }) {
  return (
    <ul className="statements">
      {statements.map(({ title, text }) => (
        <li key={title}>
          <h3>{softHyphens(title)}</h3>
          <p>{softHyphens(text)}</p>
        </li>
      ))}
    </ul>
  );
}
