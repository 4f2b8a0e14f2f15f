import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload';
import { collectionAccess, nobody } from '@/access/access';
import { refuse } from '@/access/refuse';
import { text } from '@/fields/text';
import { stemsOf } from '@/search/stems';

const slug = 'synonyms';

/** The search compares words without their endings; two entries for one word would be one too many. */
const setStems: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (typeof data?.word !== 'string') return data;
  const stems = await stemsOf(req, data.word);
  if (stems === '')
    refuse(`„${data.word}“ ist zu allgemein. Bitte nennen Sie ein Wort, das etwas bezeichnet.`);
  const { docs } = await req.payload.find({
    collection: slug,
    where: { stems: { equals: stems }, id: { not_equals: originalDoc?.id ?? 0 } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  });
  if (docs[0]) refuse(`Für „${docs[0].word}“ gibt es schon einen Eintrag. Bitte ergänzen Sie dort.`);
  return { ...data, stems };
};

/** Words that people type, and the words that stand on the site instead. */
export const Synonyms: CollectionConfig = {
  slug,
  labels: { singular: 'Anderes Wort', plural: 'Andere Wörter' },
  access: collectionAccess(slug),
  defaultSort: 'word',
  admin: {
    group: 'Suche',
    useAsTitle: 'word',
    defaultColumns: ['word', 'means', 'updatedAt'],
    listSearchableFields: ['word'],
    description:
      'Wer das eine Wort sucht, findet auch die anderen. Welche fehlen, zeigt „Suchen ohne Treffer“.',
  },
  disableDuplicate: true,
  hooks: { beforeValidate: [setStems] },
  fields: [
    text('word', 'Wenn jemand das sucht', {
      required: true,
      maxLength: 60,
      description: 'Ein Wort oder wenige, zum Beispiel „Behindertenhilfe“. Endungen sind egal.',
    }),
    {
      name: 'means',
      label: 'findet die Suche auch das',
      type: 'text',
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 10,
      maxLength: 60,
      admin: { description: 'Zum Beispiel „Eingliederungshilfe“. Nach jedem Wort die Eingabetaste drücken.' },
    },
    {
      name: 'stems',
      type: 'text',
      unique: true,
      index: true,
      access: { read: nobody, create: nobody, update: nobody },
      admin: { hidden: true },
    },
  ],
};
