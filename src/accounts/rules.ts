export const invitationDays = 7;
export const addressDays = 2;

export type LinkPurpose = 'invitation' | 'address';
export type LinkState = 'open' | 'used' | 'revoked' | 'expired' | 'unknown';

export interface LinkDates {
  expiresAt: string;
  usedAt?: string | null;
  revokedAt?: string | null;
}

/** What became of a mailed link; using it wins over what happened later. */
export function linkState(link: LinkDates | null, now: Date): LinkState {
  if (!link) return 'unknown';
  if (link.usedAt) return 'used';
  if (link.revokedAt) return 'revoked';
  return new Date(link.expiresAt) > now ? 'open' : 'expired';
}

type Closed = Exclude<LinkState, 'open'>;

/** What people read who open a link that no longer works. */
export const closedLinkTexts: Record<LinkPurpose, Record<Closed, string>> = {
  invitation: {
    used: 'Diese Einladung wurde schon benutzt. Sie können sich mit Ihrem Passwort anmelden.',
    expired: 'Diese Einladung ist abgelaufen. Bitten Sie die Geschäftsstelle um eine neue.',
    revoked: 'Diese Einladung gilt nicht mehr. Haben Sie eine neuere bekommen, nehmen Sie bitte die.',
    unknown: 'Diese Einladung gibt es nicht. Bitte prüfen Sie, ob Sie die ganze Adresse geöffnet haben.',
  },
  address: {
    used: 'Diese Adresse ist schon bestätigt.',
    expired: 'Dieser Link ist abgelaufen. Tragen Sie die neue Adresse bitte noch einmal ein.',
    revoked: 'Dieser Link gilt nicht mehr. Haben Sie einen neueren bekommen, nehmen Sie bitte den.',
    unknown: 'Diesen Link gibt es nicht. Bitte prüfen Sie, ob Sie die ganze Adresse geöffnet haben.',
  },
};

/** Who an account is, as far as managing it goes. */
export interface Managed {
  id: number;
  role: string;
}

/** Why somebody may not manage an account; null when they may. */
export function manageFault(by: Managed | null, target: Managed): string | null {
  if (by?.role !== 'admin' && by?.role !== 'editor') return 'Zugänge verwaltet nur die Geschäftsstelle.';
  if (by.role === 'editor' && target.role !== 'member') {
    return 'Zugänge der Geschäftsstelle verwaltet nur die Administration.';
  }
  return null;
}
