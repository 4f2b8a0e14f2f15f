import { easyCare } from '../easy/texts';
import { markdown } from '../markdown';
import { topicSeed } from '../topicSeed';

export const pflege = topicSeed({
  title: 'Hilfe zur Pflege',
  slug: 'pflege',
  summary: 'Pflege kostet Geld. Reichen die eigenen Mittel nicht aus, hilft die Hilfe zur Pflege.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Worum geht es?',
        'Menschen, die gepflegt werden, sollen gut versorgt sein. Das gilt auch dann, wenn ihr eigenes Geld nicht reicht. Für diese Hilfe sind mehrere Mitglieder der BAG HKV zuständig.',
        'Die BAG HKV berät auch, wie es mit der Pflegeversicherung weitergeht. Darum ging es auf der Plenartagung in Deidesheim.',
      ),
    },
  ],
  easy: easyCare,
  order: 2,
  meetings: ['Plenartagung 2016 in Deidesheim (Jahr erschlossen)'],
  open: [
    'Basis: Plenartagung 2016; Summen aus dem Jahr 2021.',
    'Genannt wird die Aufgabe von den sieben bayerischen Bezirken und dem KSV M-V. Vermutlich haben sie mehr Mitglieder.',
  ],
  sources: ['metro', 'fdp21', 'ofr'],
  status: 'published',
});
