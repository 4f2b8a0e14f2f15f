import type { ReactNode } from 'react';
import type { Figure } from './FiguresRow';

/** Big figures on the deep band, the first with the amber rule; `children` stand below a hairline (the frieze). */
export function FigureBand({
  id,
  heading,
  figures,
  children,
}: {
  id?: string;
  heading?: string;
  figures: Figure[];
  children?: ReactNode;
}) {
  return (
    <section className="band" id={id} aria-label={heading ?? 'In Zahlen'}>
      <div className="container">
        {heading && <h2>{heading}</h2>}
        <dl className="band__figures">
          {figures.map((figure) => (
            <div key={figure.label}>
              <dt>{figure.label}</dt>
              <dd>{figure.value}</dd>
              {figure.note && <dd className="band__note">{figure.note}</dd>}
            </div>
          ))}
        </dl>
        {children && <div className="band__frieze">{children}</div>}
      </div>
    </section>
  );
}
