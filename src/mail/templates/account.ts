import { type Letter, letter } from '../letter';

const ignore = 'Haben Sie damit nichts zu tun, brauchen Sie nichts zu tun.';

export function invitation(values: {
  name: string;
  /** The association whose profile the person will keep; none for the office itself. */
  association?: string;
  url: string;
  until: string;
}): Letter {
  const task = values.association
    ? `Sie pflegen damit das Profil „${values.association}“.`
    : 'Sie arbeiten damit an den Inhalten der Website mit.';
  return letter({
    subject: 'Ihr Zugang zur Redaktion der BAG HKV',
    paragraphs: [
      `die Geschäftsstelle der BAG HKV hat für Sie einen Zugang eingerichtet: ${values.name}. ${task}`,
      'Legen Sie bitte ein Passwort fest. Danach können Sie sich mit dieser E-Mail-Adresse anmelden.',
    ],
    link: { label: 'Passwort festlegen', url: values.url },
    closing: [`Der Link gilt bis ${values.until} und nur einmal. ${ignore}`],
  });
}

export function passwordReset({ url }: { url: string }): Letter {
  return letter({
    subject: 'Neues Passwort für die Redaktion der BAG HKV',
    paragraphs: [
      'jemand möchte für Ihren Zugang ein neues Passwort setzen. Waren Sie das, öffnen Sie bitte diesen Link.',
    ],
    link: { label: 'Neues Passwort setzen', url },
    closing: [
      'Der Link gilt eine Stunde und nur einmal. Waren Sie das nicht, bleibt Ihr Passwort, wie es ist.',
    ],
  });
}

export function confirmAddress({ url, until }: { url: string; until: string }): Letter {
  return letter({
    subject: 'Bitte bestätigen Sie Ihre neue E-Mail-Adresse',
    paragraphs: [
      'diese Adresse soll künftig für Ihren Zugang zur Redaktion der BAG HKV gelten. Bitte bestätigen Sie, dass Sie hier Post bekommen.',
    ],
    link: { label: 'Adresse bestätigen', url },
    closing: [
      `Der Link gilt bis ${until}. Bis dahin melden Sie sich weiter mit der bisherigen Adresse an. ${ignore}`,
    ],
  });
}

/** To the address that counted until now: the only one who would notice a stranger. */
export function addressRequested(): Letter {
  return letter({
    subject: 'Für Ihren Zugang wurde eine neue E-Mail-Adresse eingetragen',
    paragraphs: [
      'für Ihren Zugang zur Redaktion der BAG HKV wurde eine andere E-Mail-Adresse eingetragen. Sie gilt, sobald sie bestätigt ist.',
      'Waren Sie das nicht? Dann ändern Sie bitte gleich Ihr Passwort, und sagen Sie der Geschäftsstelle Bescheid.',
    ],
  });
}
