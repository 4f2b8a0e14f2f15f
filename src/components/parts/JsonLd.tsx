/** Facts for machines. `<` is escaped, so that no text can end the element. */
export function JsonLd({ data }: { data: object }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(/</g, '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with `<` escaped; React would encode quotes inside a script.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
