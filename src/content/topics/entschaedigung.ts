import { markdown } from '../markdown';
import { topicSeed } from '../topicSeed';

export const entschaedigung = topicSeed({
  title: 'Soziale Entschädigung (SGB XIV)',
  slug: 'entschaedigung',
  summary:
    'Wer zum Beispiel durch eine Gewalttat gesundheitlich geschädigt wurde, bekommt Hilfe. Seit 2024 regelt das das SGB XIV.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Worum geht es?',
        'Eine Gewalttat kann lange krank machen. Betroffene können deshalb Leistungen der Sozialen Entschädigung bekommen. Seit 2024 stehen die Regeln im Vierzehnten Buch des Sozialgesetzbuchs (SGB XIV).',
      ),
    },
  ],
  order: 10,
  laws: [{ text: 'Sozialgesetzbuch – Vierzehntes Buch (SGB XIV), seit 2024' }],
  open: [
    'Als Aufgabe von Mitgliedern belegt, aber nicht als Schwerpunkt der BAG HKV. Bitte entscheiden, ob das Thema veröffentlicht wird.',
  ],
  sources: ['bih', 'bih_wp', 'lwl_uni'],
  status: 'draft',
});
