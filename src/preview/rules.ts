// Pure: what is known of a preview link comes in, an answer comes out.

export interface LinkFacts {
  /** What the link was made for: "topics/7". */
  document: string;
  expiresAt: string;
  revokedAt?: string | null;
}

/** Whether a link still shows the document at whose address it was opened. */
export function isLiving(link: LinkFacts, document: string, now: Date): boolean {
  return link.document === document && !link.revokedAt && new Date(link.expiresAt) > now;
}

/** So many links may lead to one document at a time; whoever needs more has lost sight of them. */
const mostLinks = 20;

export function tooManyFault(living: number): string | null {
  if (living < mostLinks) return null;
  return `Zu diesem Inhalt gelten schon ${mostLinks} Vorschau-Links. Bitte nehmen Sie zuerst einen zurück.`;
}
