import type { CollectionConfig } from 'payload';
import { collectionAccess, nobody } from '@/access/access';
import { layoutField } from '@/blocks/layout';
import { easyTab } from '@/fields/easyLanguage';
import { editingFields } from '@/fields/editing';
import { qualityFields } from '@/fields/quality';
import { seoField } from '@/fields/seo';
import { slugField } from '@/fields/slug';
import { lines, text } from '@/fields/text';
import { previewEndpoints } from '@/preview/endpoints';
import { announceChange, announceDeletion } from '@/publishing/announce';
import { guardContent } from '@/publishing/guardContent';
import { endRedirectsTo, keepAddresses, rememberAddress } from '@/redirects/keepAddresses';
import { reviewEndpoints } from '@/review/endpoints';
import { guardQuality } from '@/review/guardQuality';
import { guardRelease } from '@/review/guardRelease';
import { refuseStale, stampAuthor } from '@/review/refuseStale';
import { endPlansBeforeDeletion, endPlansInBin } from '@/schedule/endPlans';
import { scheduleEndpoints } from '@/schedule/endpoints';
import { keepUsed } from '@/usage/keepUsed';
import { demandReason, demandReasonForDeletion, saveAsDraft } from '@/withdrawal/demandReason';
import { withdrawalEndpoints } from '@/withdrawal/endpoints';
import {
  computePath,
  keepFixedPages,
  keepFixedPagesPublic,
  moveSubtree,
  rememberDraft,
  rememberPath,
} from './hooks';
import { fixedPages } from './rules';

const slug = 'pages';

export const Pages: CollectionConfig = {
  slug,
  labels: { singular: 'Seite', plural: 'Seiten' },
  defaultSort: 'path',
  access: collectionAccess(slug),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'path', '_status', 'findings', 'updatedAt'],
    group: 'Inhalte',
    description:
      'Alle Seiten mit freiem Inhalt. Die Adresse ergibt sich aus der übergeordneten Seite und dem Titel.',
  },
  endpoints: [
    ...reviewEndpoints(slug),
    ...previewEndpoints(slug),
    ...withdrawalEndpoints(slug),
    ...scheduleEndpoints(slug),
  ],
  trash: true,
  versions: { maxPerDoc: 100, drafts: { validate: true } },
  hooks: {
    beforeOperation: [saveAsDraft, rememberDraft],
    beforeValidate: [refuseStale, guardContent, computePath],
    beforeChange: [
      guardRelease,
      stampAuthor,
      keepFixedPagesPublic,
      demandReason,
      rememberPath,
      rememberAddress,
      guardQuality,
    ],
    afterChange: [moveSubtree, keepAddresses, endPlansInBin, announceChange],
    beforeDelete: [keepFixedPages, demandReasonForDeletion, keepUsed, endPlansBeforeDeletion, endRedirectsTo],
    afterDelete: [announceDeletion],
  },
  fields: [
    ...qualityFields,
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Inhalt',
          fields: [
            text('title', 'Titel', {
              required: true,
              description: 'Die Überschrift der Seite. Kurz und eindeutig, zum Beispiel „Über uns“.',
            }),
            lines('lead', 'Einleitung', {
              maxLength: 500,
              description: 'Ein bis drei kurze Sätze: Worum geht es hier?',
            }),
            layoutField,
          ],
        },
        // The home page has texts of its own, in the global „Erklärungen“.
        { ...easyTab, admin: { condition: (data) => data?.fixed !== 'home' } },
        { label: 'Suchmaschinen', fields: [seoField] },
      ],
    },
    slugField('title', 'Letzter Teil der Webadresse. Beispiel: aus „Über uns“ wird „ueber-uns“.'),
    {
      name: 'parent',
      label: 'Übergeordnete Seite',
      type: 'relationship',
      relationTo: 'pages',
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: { position: 'sidebar', description: 'Leer lassen, wenn die Seite ganz oben steht.' },
    },
    {
      name: 'path',
      label: 'Webadresse',
      type: 'text',
      unique: true,
      index: true,
      admin: { position: 'sidebar', readOnly: true, description: 'Ergibt sich von selbst.' },
    },
    {
      name: 'fixed',
      label: 'Fester Bestandteil der Website',
      type: 'select',
      unique: true,
      options: Object.entries(fixedPages).map(([value, { label }]) => ({ value, label })),
      access: { create: nobody, update: nobody },
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data?.fixed),
        description: 'Diese Seite kann nicht gelöscht werden.',
      },
    },
    ...editingFields,
  ],
};
