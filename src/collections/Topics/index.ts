import type { CollectionConfig } from 'payload';
import { collectionAccess, hiddenFromOutside } from '@/access/access';
import { layoutField } from '@/blocks/layout';
import { contactsField } from '@/fields/contacts';
import { documentsField } from '@/fields/documents';
import { easyTab } from '@/fields/easyLanguage';
import { editingFields } from '@/fields/editing';
import { qualityFields } from '@/fields/quality';
import { slugField } from '@/fields/slug';
import { states } from '@/fields/states';
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

const slug = 'topics';

export const Topics: CollectionConfig = {
  slug,
  labels: { singular: 'Thema', plural: 'Themen' },
  defaultSort: 'order',
  access: collectionAccess(slug),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'order', '_status', 'findings', 'updatedAt'],
    group: 'Inhalte',
    description: 'Womit sich die BAG HKV befasst. Jedes Thema nennt die Mitglieder, die daran arbeiten.',
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
            text('title', 'Titel', { required: true, description: 'Zum Beispiel „Hilfe zur Pflege“.' }),
            lines('summary', 'Kurz gesagt', {
              required: true,
              maxLength: 400,
              description: 'Ein bis zwei Sätze. Sie stehen in Listen und oben auf der Seite.',
            }),
            layoutField,
            {
              name: 'members',
              label: 'Mitgliedsverbände',
              type: 'relationship',
              relationTo: 'member-associations',
              hasMany: true,
              admin: { description: 'Verbände, bei denen diese Aufgabe belegt ist.' },
            },
            {
              name: 'sharedGoal',
              label: 'Gemeinsames Ziel aller Mitglieder',
              type: 'checkbox',
              defaultValue: false,
              admin: {
                description:
                  'Dann steht auf der Seite keine Zahl und keine Tabelle, sondern „gemeinsames Ziel“.',
              },
            },
            {
              name: 'partners',
              label: 'Partner',
              type: 'relationship',
              relationTo: 'partners',
              hasMany: true,
            },
            contactsField,
            documentsField,
            {
              name: 'legalBases',
              label: 'Rechtliche Grundlagen',
              labels: { singular: 'Rechtsgrundlage', plural: 'Rechtsgrundlagen' },
              type: 'array',
              admin: { initCollapsed: true },
              fields: [
                {
                  name: 'state',
                  label: 'Land',
                  type: 'select',
                  options: [...states],
                  admin: { description: 'Leer lassen, wenn sie im ganzen Bund gilt.' },
                },
                text('text', 'Grundlage', {
                  required: true,
                  maxLength: 300,
                  description: 'Zum Beispiel „Bezirksordnung (BezO)“.',
                }),
                url('url', 'Link zum Gesetz'),
              ],
            },
            {
              name: 'meetings',
              label: 'Beraten auf Tagungen',
              labels: { singular: 'Tagung', plural: 'Tagungen' },
              type: 'array',
              admin: { initCollapsed: true },
              fields: [
                text('label', 'Tagung', {
                  required: true,
                  description: 'Zum Beispiel „Plenartagung 2019, Köln“.',
                }),
              ],
            },
          ],
        },
        easyTab,
      ],
    },
    slugField('title', 'Teil der Webadresse. Beispiel: aus „pflege“ wird /themen/pflege'),
    {
      name: 'order',
      label: 'Reihenfolge',
      type: 'number',
      defaultValue: 100,
      required: true,
      admin: { position: 'sidebar', description: 'Kleine Zahlen stehen vorn.' },
    },
    lines('internalNote', 'Interne Notiz', {
      maxLength: 5000,
      access: hiddenFromOutside,
      admin: { position: 'sidebar' },
      description: 'Sieht nur die Geschäftsstelle.',
    }),
    ...editingFields,
  ],
};
