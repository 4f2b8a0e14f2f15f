import { formatDate } from '@/lib/dates';

/** Says on top of a preview that this is no public page. */
export function PreviewBanner({ isPublic, until }: { isPublic: boolean; until?: string }) {
  return (
    <section className="preview-banner" aria-label="Vorschau">
      <p className="container">
        {isPublic ? (
          <>
            <strong>Vorschau</strong> – dieser Stand ist öffentlich
          </>
        ) : (
          <>
            <strong>Entwurf</strong> – noch nicht öffentlich
          </>
        )}
        {until && `. Dieser Link gilt bis ${formatDate(until)}.`}
      </p>
    </section>
  );
}
