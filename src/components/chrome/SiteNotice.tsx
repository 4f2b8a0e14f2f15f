/** A notice on every page, e.g. about closed offices. `warning` stands out more; both say so in words. */
export function SiteNotice({ text, level }: { text: string; level: 'info' | 'warning' }) {
  return (
    <section
      className={`site-notice site-notice--${level}`}
      aria-label={level === 'warning' ? 'Wichtiger Hinweis' : 'Hinweis'}
    >
      <p className="container">
        <strong>{level === 'warning' ? 'Wichtiger Hinweis: ' : 'Hinweis: '}</strong>
        {text}
      </p>
    </section>
  );
}
