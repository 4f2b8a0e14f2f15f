import type { CtaView } from './Cta';

export const ctaExample: CtaView = {
  heading: 'Welcher Verband ist für mich zuständig?',
  text: 'Nennen Sie Ihren Landkreis oder Ihre Stadt. Wir zeigen Ihnen den Verband und seine Aufgaben.',
  link: { label: 'Verband finden', href: '/zustaendig' },
};
