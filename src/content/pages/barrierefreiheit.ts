import { markdown } from '../markdown';
import type { PageSeed } from '../types';

/** The points of the law stand in the global "accessibility-statement"; here is what the page says beyond them. */
export const barrierefreiheit: PageSeed = {
  title: 'Erklärung zur Barrierefreiheit',
  slug: 'barrierefreiheit',
  path: '/barrierefreiheit',
  fixed: 'barrierefreiheit',
  lead: 'Alle Menschen sollen diese Website nutzen können. Hier steht, wie weit wir sind. Die Erklärung ist ein Entwurf.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Woran wir uns halten',
        'Welches Gesetz gilt, ist noch nicht festgelegt. Wir richten uns nach dem Behindertengleichstellungsgesetz des Bundes (BGG) mit der BITV 2.0. Außerdem richten wir uns nach dem Behindertengleichstellungsgesetz Nordrhein-Westfalen (BGG NRW) mit der BITVNRW.',
        'Die Norm EN 301 549 enthält die Web-Richtlinien WCAG 2.1 der Stufe AA. Wir bauen nach der neueren Fassung WCAG 2.2.',
        'Wir lassen nichts weg mit der Begründung, es sei zu viel Aufwand. Ausnahmen vom Gesetz nutzen wir zurzeit nicht.',
        '## Karten',
        'Die Karten brauchen Sie nicht, um etwas zu finden. Alles, was sie zeigen, steht auch als Text in der Liste der [Mitgliedsverbände](/mitgliedsverbaende).',
      ),
    },
  ],
  seo: {
    description:
      'Wie barrierefrei die Website der BAG HKV ist, welche Barrieren wir kennen und wie Sie uns Barrieren melden.',
  },
  status: 'published',
};
