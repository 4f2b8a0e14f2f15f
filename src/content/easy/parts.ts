import type { EasyBlockSeed } from '../types';

type Extra = Omit<Extract<EasyBlockSeed, { blockType: 'easyText' }>, 'blockType' | 'heading' | 'sentences'>;

/** A part of a text: heading, then one sentence after the other. */
export function easyText(heading: string, sentences: string[], extra: Extra = {}): EasyBlockSeed {
  return { blockType: 'easyText', heading, sentences: sentences.join('\n'), ...extra };
}

export function easyList(heading: string, intro: string, items: string[]): EasyBlockSeed {
  return { blockType: 'easyList', heading, intro, items: items.join('\n') };
}

/** Parts that stand on several pages. */
export const findYourMember = { label: 'Hier finden Sie Ihren Verband', url: '/zustaendig' };

export const whoWeAre = easyText(
  'Wer sind wir?',
  [
    'Wir heißen: BAG HKV.',
    'Wir sind eine Gruppe von 18 Verbänden.',
    'Die Verbände kommen aus 8 Bundes-Ländern.',
    'Die Gruppe gibt es seit dem Jahr 1964.',
  ],
  { drawing: 'map' },
);

export const whatIsOne = easyText(
  'Was ist ein Höherer Kommunal-Verband?',
  [
    'Ein Höherer Kommunal-Verband arbeitet für viele Land-Kreise.',
    'Er arbeitet auch für große Städte.',
    'Das Bundes-Land gibt ihm die Aufgaben.',
    'Viele Verbände helfen zum Beispiel Menschen mit Behinderungen.',
  ],
  { drawing: 'levels' },
);

export const ourGoal = easyText(
  'Was ist unser Ziel?',
  ['Alle Menschen sollen überall mitmachen können.', 'Dafür arbeiten wir zusammen.'],
  { drawing: 'outlines', link: findYourMember },
);
