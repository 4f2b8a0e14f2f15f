import type { CollectionConfig } from 'payload';
import { collectionAccess, hiddenFromOutside } from '@/access/access';
import { picture } from '@/fields/documents';
import { easyTab } from '@/fields/easyLanguage';
import { editingFields } from '@/fields/editing';
import { qualityFields } from '@/fields/quality';
import { richText } from '@/fields/richText';
import { slugField } from '@/fields/slug';
import { lines, text, url } from '@/fields/text';
import { previewEndpoints } from '@/preview/endpoints';
import { announceChange, announceDeletion } from '@/publishing/announce';
import { guardContent } from '@/publishing/guardContent';
import { uniqueSlug } from '@/publishing/uniqueSlug';
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
import { partnerKinds } from './kinds';

const slug = 'partners';

export const Partners: CollectionConfig = {
  slug,
  labels: { singular: 'Partner', plural: 'Partner' },
  defaultSort: 'name',
  access: collectionAccess(slug),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'abbreviation', 'kind', '_status', 'findings'],
    group: 'Inhalte',
    description: 'Organisationen, mit denen die BAG HKV zusammenarbeitet.',
  },
  endpoints: [
    ...reviewEndpoints(slug),
    ...previewEndpoints(slug),
    ...withdrawalEndpoints(slug),
    ...scheduleEndpoints(slug),
  ],
  trash: true,
  versions: { maxPerDoc: 50, drafts: { validate: true } },
  hooks: {
    beforeOperation: [saveAsDraft],
    beforeValidate: [refuseStale, guardContent, uniqueSlug(slug)],
    beforeChange: [demandReason, guardRelease, stampAuthor, rememberAddress, guardQuality],
    afterChange: [keepAddresses, endPlansInBin, announceChange],
    beforeDelete: [demandReasonForDeletion, keepUsed, endPlansBeforeDeletion, endRedirectsTo],
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
            text('name', 'Name', {
              required: true,
              description: 'Zum Beispiel „Deutscher Landkreistag e. V.“',
            }),
            text('abbreviation', 'Abkürzung', { maxLength: 40, description: 'Zum Beispiel „DLT“.' }),
            {
              name: 'kind',
              label: 'Art',
              type: 'select',
              required: true,
              options: partnerKinds.map(({ value, label }) => ({ value, label })),
            },
            url('website', 'Website', { description: 'Zum Beispiel https://www.landkreistag.de' }),
            lines('summary', 'Kurz gesagt', {
              required: true,
              maxLength: 400,
              description: 'Wer ist das? Ein bis zwei Sätze.',
            }),
            richText('text', 'Text', { description: 'Wie arbeiten wir zusammen?' }),
            text('seat', 'Sitz', { maxLength: 80 }),
            text('founded', 'Gegründet', { maxLength: 60 }),
            picture('logo', 'Logo', 'Nur mit Einverständnis des Partners.'),
            {
              name: 'topics',
              label: 'Gemeinsame Themen',
              type: 'join',
              collection: 'topics',
              on: 'partners',
              admin: { allowCreate: false },
            },
          ],
        },
        easyTab,
      ],
    },
    slugField('name', 'Teil der Webadresse. Beispiel: aus „dlt“ wird /partner/dlt'),
    lines('internalNote', 'Interne Notiz', {
      maxLength: 5000,
      access: hiddenFromOutside,
      admin: { position: 'sidebar' },
      description: 'Sieht nur die Geschäftsstelle.',
    }),
    ...editingFields,
  ],
};
