import type { Field, Tab } from 'payload';
import { easyBlocks } from './easyBlocks';
import { text } from './text';

/** The parts of a text in Leichte Sprache, from top to bottom. */
export function easyContent(label = 'Inhalt'): Field {
  return {
    name: 'content',
    label,
    labels: { singular: 'Baustein', plural: 'Bausteine' },
    type: 'blocks',
    maxRows: 40,
    blocks: easyBlocks,
  };
}

/** Who has tested a text; without both it is a draft in Einfache Sprache and says so. */
export const easyChecked: Field[] = [
  text('checkedBy', 'Geprüft von', {
    description:
      'Name der Gruppe von Menschen mit Lernschwierigkeiten. Ohne Gruppe und Datum steht auf der Seite „Entwurf in Einfacher Sprache“.',
  }),
  {
    name: 'checkedOn',
    label: 'Geprüft am',
    type: 'date',
    admin: { date: { displayFormat: 'd. MMMM yyyy' } },
  },
];

/**
 * The same document in Leichte Sprache, as a tab of the document itself: drafts, earlier versions, review and
 * rights are those of the document.
 */
export const easyTab: Tab = {
  name: 'easy',
  label: 'Leichte Sprache',
  description:
    'Dieselbe Seite in Leichter Sprache. Öffentlich wird sie mit der nächsten Freigabe, sobald sie Titel und Inhalt hat.',
  fields: [
    text('title', 'Titel', {
      description: 'Ohne Abkürzungen. Zum Beispiel „Hilfe für Menschen mit Behinderungen“.',
    }),
    text('lead', 'Erster Satz', { maxLength: 300, description: 'Ein kurzer Satz: Worum geht es hier?' }),
    easyContent(),
    ...easyChecked,
    {
      name: 'isFilled',
      type: 'checkbox',
      admin: { hidden: true },
      hooks: {
        beforeChange: [({ siblingData }) => Boolean(siblingData.title && siblingData.content?.length)],
      },
    },
  ],
};
