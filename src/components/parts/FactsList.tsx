import type { ReactNode } from 'react';

export type Fact = { label: string; value: ReactNode; note?: ReactNode };

/** Label and value, one line each. Facts without a value are left out; without any, nothing is shown. */
export function FactsList({ facts }: { facts: Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            {fact.value}
            {fact.note && <span className="facts__note">{fact.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
