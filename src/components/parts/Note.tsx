import type { ReactNode } from 'react';

/** A word on the side: "Meinten Sie …", overlaps, drafts, empty results. `live` announces it when it appears after sending a form. */
export function Note({
  title,
  live = false,
  children,
}: {
  title?: string;
  live?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className="note" role={live ? 'status' : undefined}>
      {title && <p className="note__title">{title}</p>}
      {children}
    </div>
  );
}
