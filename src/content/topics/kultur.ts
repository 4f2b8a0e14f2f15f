import { markdown } from '../markdown';
import { topicSeed } from '../topicSeed';

export const kultur = topicSeed({
  title: 'Kultur und Heimatpflege',
  slug: 'kultur',
  summary:
    'Museen, Denkmalpflege, Archive und Theater, dazu Sprache und Brauchtum: Viele Mitglieder fördern die Kultur ihrer Region.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Worum geht es?',
        'Viele Mitglieder der BAG HKV bewahren und fördern die Kultur ihrer Region. Sie tragen Museen, Bibliotheken und Theater, pflegen Denkmäler und Archive.',
        'Bei der Ostfriesischen Landschaft steht die Kultur im Mittelpunkt. Der Landesverband Lippe fördert sie aus den Erträgen seines Vermögens.',
      ),
    },
  ],
  order: 6,
  open: [
    'Basis: eigene Website der BAG HKV.',
    'Nicht zugeordnet, bitte prüfen: Route der Industriekultur (RVR), Gedenkstätte Hadamar (LWV Hessen).',
  ],
  sources: ['seed', 'fdp18', 'lverbo', 'ol_verf', 'lvl_ges', 'bvp'],
  status: 'published',
});
