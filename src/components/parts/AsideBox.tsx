import type { ReactNode } from 'react';

/** A box of the right column: 3 px rule, h2, content. */
export function AsideBox({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className="aside-box" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
