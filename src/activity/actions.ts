/** What the log knows, in the words in which people read it. */
export const actions = [
  { value: 'created', label: 'angelegt' },
  { value: 'saved', label: 'gespeichert' },
  { value: 'handedIn', label: 'zur Freigabe gegeben' },
  { value: 'withdrawn', label: 'zurückgezogen' },
  { value: 'released', label: 'freigegeben' },
  { value: 'releasedByOverride', label: 'allein freigegeben' },
  { value: 'releasedDespiteErrors', label: 'trotz Fehlern freigegeben' },
  { value: 'returned', label: 'zurückgegeben' },
  { value: 'confirmed', label: 'bestätigt: stimmt noch' },
  { value: 'unpublished', label: 'von der Website genommen' },
  { value: 'restored', label: 'frühere Fassung zurückgeholt' },
  { value: 'planned', label: 'geplant' },
  { value: 'planChanged', label: 'Termin geändert' },
  { value: 'planCancelled', label: 'Termin abgesagt' },
  { value: 'planFailed', label: 'Geplantes nicht gelungen' },
  { value: 'trashed', label: 'in den Papierkorb gelegt' },
  { value: 'recovered', label: 'aus dem Papierkorb geholt' },
  { value: 'deleted', label: 'endgültig gelöscht' },
  { value: 'previewShared', label: 'Vorschau geteilt' },
  { value: 'previewRevoked', label: 'Vorschau-Link zurückgenommen' },
  { value: 'signedIn', label: 'angemeldet' },
  { value: 'invited', label: 'eingeladen' },
  { value: 'invitationRevoked', label: 'Einladung zurückgenommen' },
  { value: 'invitationAccepted', label: 'Einladung angenommen' },
  { value: 'accountCreated', label: 'Zugang angelegt' },
  { value: 'accountEnded', label: 'Zugang beendet' },
  { value: 'rightsChanged', label: 'Rechte geändert' },
  { value: 'passwordChanged', label: 'Passwort geändert' },
  { value: 'addressChanged', label: 'E-Mail-Adresse geändert' },
  { value: 'mailResent', label: 'E-Mail noch einmal verschickt' },
  { value: 'secondFactorOn', label: 'zweiten Schritt eingeschaltet' },
  { value: 'secondFactorOff', label: 'zweiten Schritt ausgeschaltet' },
  { value: 'secondFactorReset', label: 'zweiten Schritt zurückgesetzt' },
  { value: 'recoveryCodeUsed', label: 'Ersatzcode benutzt' },
  { value: 'recoveryCodesRenewed', label: 'neue Ersatzcodes geholt' },
] as const;
export type Action = (typeof actions)[number]['value'];

/** "freigegeben" for "released". */
export function labelOfAction(action: Action): string {
  return actions.find(({ value }) => value === action)?.label ?? action;
}
