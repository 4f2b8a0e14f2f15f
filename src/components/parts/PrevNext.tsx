import type { LinkItem } from '@/lib/linkItem';
import { TextLink } from './TextLink';

/** The neighbours of a page inside its section. */
export function PrevNext({
  label,
  prev,
  next,
}: {
  label: string;
  prev?: LinkItem | null;
  next?: LinkItem | null;
}) {
  if (!prev && !next) return null;
  return (
    <nav className="prev-next" aria-label={label}>
      <ul className="container">
        {prev && (
          <li>
            <TextLink href={prev.href} arrow="left" rel="prev">
              <span className="sr-only">Zurück: </span>
              {prev.label}
            </TextLink>
          </li>
        )}
        {next && (
          <li className="prev-next__next">
            <TextLink href={next.href} arrow="right" rel="next">
              <span className="sr-only">Weiter: </span>
              {next.label}
            </TextLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
