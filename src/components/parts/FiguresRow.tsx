import type { ReactNode } from 'react';

export type Figure = { label: string; value: ReactNode; note?: ReactNode };

/** One to four figures side by side, label first. Without any, its lines go too. */
export function FiguresRow({ figures }: { figures: Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd className="figures__value">{figure.value}</dd>
          {figure.note && <dd className="figures__note">{figure.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
