import type { ReactNode } from 'react';
import { softHyphens } from '@/lib/softHyphens';

/**
 * A full-width section of a page with its h2. With `intro` or `split` the heading stands left and the content right
 * (5/7); `tint` lays it on the tinted band, `rule` sets a hairline above, `link` stands opposite the heading.
 */
export function Section({
  heading,
  id,
  intro,
  link,
  tint = false,
  rule = false,
  split = false,
  children,
}: {
  heading: string;
  id?: string;
  intro?: ReactNode;
  link?: ReactNode;
  tint?: boolean;
  rule?: boolean;
  split?: boolean;
  children?: ReactNode;
}) {
  const classes = ['section', tint && 'section--tint', rule && 'section--rule'].filter(Boolean).join(' ');
  return (
    <section className={classes} id={id}>
      <div className={split ? 'container section__split' : 'container'}>
        <div className="section__head">
          <h2>{softHyphens(heading)}</h2>
          {intro && <div className="section__intro">{intro}</div>}
          {link && <div className="section__link">{link}</div>}
        </div>
        {children}
      </div>
    </section>
  );
}
