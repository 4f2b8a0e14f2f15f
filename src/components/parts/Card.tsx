import type { ReactNode } from 'react';
import { softHyphens } from '@/lib/softHyphens';

/** A 3 px rule, a heading (a link when `href` is set), a sentence, and whatever belongs to it. */
export function Card({
  title,
  href,
  text,
  level = 3,
  children,
}: {
  title: string;
  href?: string;
  text?: string | null;
  level?: 2 | 3;
  children?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className="card">
      <Heading>{href ? <a href={href}>{softHyphens(title)}</a> : softHyphens(title)}</Heading>
      {text && <p>{softHyphens(text)}</p>}
      {children}
    </div>
  );
}
