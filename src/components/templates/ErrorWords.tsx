import type { ReactNode } from 'react';
import type { LinkItem } from '@/lib/linkItem';
import { Kicker } from '../parts/Kicker';
import { TextLink } from '../parts/TextLink';

/** What is wrong, in words, and the ways on; `children` stand between them. */
export function ErrorWords({
  kicker,
  title,
  lead,
  ways,
  children,
}: {
  kicker: string;
  title: string;
  lead: string;
  ways: readonly LinkItem[];
  children?: ReactNode;
}) {
  return (
    <div>
      <Kicker>{kicker}</Kicker>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {children}
      <ul className="error-page__ways">
        {ways.map((way) => (
          <li key={way.href}>
            <TextLink href={way.href} strong>
              {way.label}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
