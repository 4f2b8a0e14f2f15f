import type { LinkItem } from '@/lib/linkItem';

export type ErrorCode = 404 | 410 | 500 | 503;

const START: LinkItem = { label: 'Zur Startseite', href: '/' };
const MEMBERS: LinkItem = { label: 'Alle Mitgliedsverbände', href: '/mitgliedsverbaende' };
const SITEMAP: LinkItem = { label: 'Alle Seiten im Überblick', href: '/sitemap' };
const CONTACT: LinkItem = { label: 'Kontakt zur Geschäftsstelle', href: '/kontakt' };

/** What an error page says, and the ways it offers. */
export const ERROR_TEXTS: Record<ErrorCode, { title: string; lead: string; ways: LinkItem[] }> = {
  404: {
    title: 'Diese Seite gibt es nicht.',
    lead: 'Vielleicht wurde sie verschoben. Oder in der Adresse ist ein Tippfehler.',
    ways: [START, MEMBERS, SITEMAP],
  },
  410: {
    title: 'Diese Seite gibt es nicht mehr.',
    lead: 'Wir haben sie entfernt. Vielleicht finden Sie hier, was Sie suchen.',
    ways: [START, MEMBERS, SITEMAP],
  },
  500: {
    title: 'Das hat leider nicht geklappt.',
    lead: 'Bei uns ist ein Fehler aufgetreten. Laden Sie die Seite in einigen Minuten noch einmal.',
    ways: [START, MEMBERS, CONTACT],
  },
  503: {
    title: 'Diese Seite ist gerade nicht erreichbar.',
    lead: 'Wir arbeiten daran. Versuchen Sie es in einigen Minuten noch einmal.',
    ways: [START, MEMBERS, CONTACT],
  },
};
