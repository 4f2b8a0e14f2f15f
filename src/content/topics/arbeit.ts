import { markdown } from '../markdown';
import { topicSeed } from '../topicSeed';

export const arbeit = topicSeed({
  title: 'Schwerbehinderte Menschen im Beruf',
  slug: 'arbeit',
  summary:
    'Integrationsämter und Inklusionsämter begleiten Beschäftigte und Arbeitgeber. Dafür setzen sie die Ausgleichsabgabe ein.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Worum geht es?',
        'Schwerbehinderte Menschen sollen gut arbeiten können. Die Ämter begleiten sie und ihre Arbeitgeber. In manchen Ländern heißen sie Integrationsamt, in anderen Inklusionsamt.',
      ),
    },
  ],
  order: 9,
  open: [
    'Als Aufgabe von Mitgliedern belegt, aber nicht als Schwerpunkt der BAG HKV. Bitte entscheiden, ob das Thema veröffentlicht wird.',
  ],
  sources: ['kvjs', 'lwv_wi', 'bih', 'lverbo'],
  status: 'draft',
});
