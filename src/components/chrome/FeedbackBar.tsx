import type { LinkItem } from '@/lib/linkItem';
import { DateText } from '../parts/DateText';

/** Above the footer: how old the page is, and ways to say what is wrong with it. Only links that exist are shown. */
export function FeedbackBar({ updated, links = [] }: { updated?: Date | string | null; links?: LinkItem[] }) {
  if (!updated && links.length === 0) return null;
  return (
    <section className="feedback-bar" aria-label="Rückmeldung zu dieser Seite">
      <div className="container">
        {updated ? (
          <p>
            Stand dieser Seite: <DateText value={updated} />
          </p>
        ) : (
          <p>Ist Ihnen etwas aufgefallen?</p>
        )}
        {links.length > 0 && (
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
