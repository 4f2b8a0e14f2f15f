import { type Letter, letter } from '../letter';

const alarm =
  'Waren Sie das nicht? Dann ändern Sie bitte gleich Ihr Passwort, und sagen Sie der Geschäftsstelle Bescheid.';

export function secondFactorOn(): Letter {
  return letter({
    subject: 'Der zweite Schritt ist eingeschaltet',
    paragraphs: [
      'für Ihren Zugang zur Redaktion der BAG HKV ist ab jetzt ein Bestätigungscode nötig, zusätzlich zum Passwort.',
      'Bewahren Sie Ihre Ersatzcodes gut auf: Mit ihnen melden Sie sich an, wenn Ihr Telefon nicht da ist.',
      alarm,
    ],
  });
}

export function secondFactorOff(): Letter {
  return letter({
    subject: 'Der zweite Schritt ist ausgeschaltet',
    paragraphs: ['für Ihren Zugang zur Redaktion der BAG HKV reicht ab jetzt wieder das Passwort.', alarm],
  });
}

export function secondFactorReset({ by }: { by: string }): Letter {
  return letter({
    subject: 'Ihr zweiter Schritt wurde zurückgesetzt',
    paragraphs: [
      `${by} hat für Ihren Zugang zur Redaktion der BAG HKV den Bestätigungscode zurückgesetzt. Ihre Code-App und Ihre Ersatzcodes gelten nicht mehr.`,
      'Melden Sie sich mit Ihrem Passwort an, und schalten Sie den zweiten Schritt in „Mein Konto“ neu ein.',
      'Haben Sie nicht darum gebeten? Dann sagen Sie bitte gleich der Geschäftsstelle Bescheid.',
    ],
  });
}

export function recoveryCodesRenewed(): Letter {
  return letter({
    subject: 'Sie haben neue Ersatzcodes',
    paragraphs: [
      'für Ihren Zugang zur Redaktion der BAG HKV gibt es neue Ersatzcodes. Die bisherigen gelten nicht mehr.',
      alarm,
    ],
  });
}

export function recoveryCodeUsed({ left }: { left: number }): Letter {
  const rest =
    left === 0
      ? 'Das war der letzte. Holen Sie sich in „Mein Konto“ bitte neue.'
      : `Übrig ${left === 1 ? 'ist noch einer' : `sind noch ${left}`}.`;
  return letter({
    subject: 'Ein Ersatzcode wurde benutzt',
    paragraphs: [`für Ihren Zugang zur Redaktion der BAG HKV wurde ein Ersatzcode benutzt. ${rest}`, alarm],
  });
}
