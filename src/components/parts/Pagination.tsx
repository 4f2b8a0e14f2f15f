import { pageNumbers } from '@/lib/pageNumbers';
import { Icon } from './Icon';

/** Pages of a list. `hrefOf` gives the address of a page (from 1). Shown from two pages on. */
export function Pagination({
  page,
  pages,
  hrefOf,
  label = 'Seiten',
}: {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  label?: string;
}) {
  if (pages < 2) return null;
  return (
    <nav className="pagination" aria-label={label}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev" className="text-link">
          <Icon name="arrow-left" />
          <span>Vorige Seite</span>
        </a>
      )}
      <ol>
        {pageNumbers(page, pages).map((number, index) =>
          number === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no name of its own.
            <li key={`gap-${index}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <a
                href={hrefOf(number)}
                aria-label={`Seite ${number}`}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            </li>
          ),
        )}
      </ol>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next" className="text-link">
          <span>Nächste Seite</span>
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  );
}
