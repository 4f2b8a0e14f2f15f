import { markdown } from '../markdown';
import { topicSeed } from '../topicSeed';

export const massregelvollzug = topicSeed({
  title: 'Maßregelvollzug',
  slug: 'massregelvollzug',
  summary:
    'Menschen, die wegen einer psychischen Krankheit eine Straftat begangen haben, werden behandelt. Einzelne Mitglieder übernehmen das für ihr Land.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Worum geht es?',
        'Im Maßregelvollzug behandelt die forensische Psychiatrie Menschen im Auftrag des Landes. Zwei Mitglieder nennen diese Aufgabe: der LVR und der LWL.',
      ),
    },
  ],
  order: 8,
  open: [
    'Als Aufgabe von Mitgliedern belegt, aber nicht als Schwerpunkt der BAG HKV. Bitte entscheiden, ob das Thema veröffentlicht wird.',
  ],
  sources: ['lvr', 'lwl_uni'],
  status: 'draft',
});
