import type { ReactNode } from 'react';

/** The short line with the amber mark above the h1. At most one per page. */
export function Kicker({ children }: { children: ReactNode }) {
  return <p className="kicker">{children}</p>;
}
