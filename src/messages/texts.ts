import type { FormPath } from '@/lib/formPaths';
import type { MessageKind } from './rules';

export interface FormTexts {
  path: FormPath;
  title: string;
  lead: string;
  /** Over the big field, and below it. */
  textLabel: string;
  textHint: string;
  pageLabel?: string;
  button: string;
  sentTitle: string;
  next: string;
}

export const formTexts: Record<MessageKind, FormTexts> = {
  barrier: {
    path: '/barriere-melden',
    title: 'Barriere melden',
    lead: 'Etwas auf dieser Website ist für Sie schwer zu nutzen? Schreiben Sie uns.',
    pageLabel: 'Um welche Seite geht es?',
    textLabel: 'Was ist die Barriere?',
    textHint: 'Zum Beispiel: Ich komme mit der Tastatur nicht weiter.',
    button: 'Meldung absenden',
    sentTitle: 'Ihre Meldung ist angekommen',
    next: 'Wir lesen jede Meldung. Möchten Sie eine Antwort, schreiben wir Ihnen innerhalb von zwei Wochen.',
  },
  error: {
    path: '/fehler-melden',
    title: 'Fehler melden',
    lead: 'Etwas auf dieser Website stimmt nicht oder ist veraltet? Schreiben Sie uns.',
    pageLabel: 'Um welche Seite geht es?',
    textLabel: 'Was stimmt nicht?',
    textHint: 'Zum Beispiel: Die Anschrift ist veraltet.',
    button: 'Meldung absenden',
    sentTitle: 'Ihre Meldung ist angekommen',
    next: 'Wir lesen jede Meldung und prüfen die Angabe. Möchten Sie eine Antwort, schreiben wir Ihnen.',
  },
  contact: {
    path: '/kontakt/nachricht',
    title: 'Nachricht an die Geschäftsstelle',
    lead: 'Sie haben eine Frage zur BAG HKV oder zu dieser Website? Schreiben Sie uns.',
    textLabel: 'Ihre Nachricht',
    textHint: 'Anträge und Fragen zu Leistungen beantwortet der Verband an Ihrem Ort.',
    button: 'Nachricht absenden',
    sentTitle: 'Ihre Nachricht ist angekommen',
    next: 'Wir lesen jede Nachricht. Möchten Sie eine Antwort, schreiben wir Ihnen.',
  },
};
