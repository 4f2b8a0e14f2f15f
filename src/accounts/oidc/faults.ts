/** Why a sign-in by the service of one's house did not work; a word for the address of the page that says so. */
export const oidcFaults = {
  abgebrochen: 'Die Anmeldung wurde abgebrochen.',
  ungueltig: 'Diese Anmeldung gilt nicht mehr. Bitte versuchen Sie es noch einmal.',
  unbekannt: 'Für diese Anmeldung gibt es hier keinen Zugang. Bitte wenden Sie sich an die Geschäftsstelle.',
  unbestaetigt: 'Ihr Anmeldedienst hat Ihre E-Mail-Adresse nicht bestätigt.',
  dienst: 'Der Anmeldedienst antwortet gerade nicht. Bitte melden Sie sich mit Ihrem Passwort an.',
  versuche: 'Zu viele Versuche. Bitte warten Sie einige Minuten und versuchen Sie es dann noch einmal.',
} as const;
export type OidcFault = keyof typeof oidcFaults;

export class OidcRefusal extends Error {
  constructor(readonly fault: OidcFault) {
    super(fault);
  }
}
