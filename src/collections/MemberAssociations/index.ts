import type { CollectionConfig } from 'payload';
import { collectionAccess, hiddenFromOutside, lockedForMembers, nobody, staffOnly } from '@/access/access';
import { keepMembersToDrafts } from '@/access/keepMembersToDrafts';
import { endAccountsBeforeDeletion, endAccountsInBin } from '@/accounts/endings';
import { contactsField } from '@/fields/contacts';
import { documentsField, picture } from '@/fields/documents';
import { easyTab } from '@/fields/easyLanguage';
import { editingFields } from '@/fields/editing';
import { qualityFields } from '@/fields/quality';
import { richText } from '@/fields/richText';
import { slugField } from '@/fields/slug';
import { states } from '@/fields/states';
import { lines, mail, text, url } from '@/fields/text';
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
import { areaField, datedFigure, districtsField, seatField, tasksField } from './fields';

const slug = 'member-associations';

export const MemberAssociations: CollectionConfig = {
  slug,
  dbName: 'members',
  labels: { singular: 'Mitgliedsverband', plural: 'Mitgliedsverbände' },
  defaultSort: 'name',
  access: collectionAccess(slug),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'shortName', 'state', '_status', 'findings', 'updatedAt'],
    group: 'Inhalte',
    listSearchableFields: ['name', 'shortName', 'slug'],
    description:
      'Die Profile der 18 Verbände. Verbände pflegen ihr eigenes Profil, die Geschäftsstelle gibt es frei.',
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: [
    ...reviewEndpoints(slug),
    ...previewEndpoints(slug),
    ...withdrawalEndpoints(slug),
    ...scheduleEndpoints(slug),
  ],
  trash: true,
  versions: { maxPerDoc: 100, drafts: { validate: true } },
  hooks: {
    beforeOperation: [keepMembersToDrafts, saveAsDraft],
    beforeValidate: [refuseStale, guardContent, uniqueSlug(slug)],
    beforeChange: [demandReason, guardRelease, stampAuthor, rememberAddress, guardQuality],
    afterChange: [keepAddresses, endPlansInBin, announceChange, endAccountsInBin],
    beforeDelete: [
      demandReasonForDeletion,
      keepUsed,
      endPlansBeforeDeletion,
      endRedirectsTo,
      endAccountsBeforeDeletion,
    ],
    afterDelete: [announceDeletion],
  },
  fields: [
    ...qualityFields,
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Für Menschen',
          fields: [
            text('name', 'Name', {
              required: true,
              access: lockedForMembers,
              description: 'Der volle amtliche Name.',
            }),
            text('shortName', 'Kurzname', {
              maxLength: 40,
              access: lockedForMembers,
              description:
                'So, wie der Verband sich selbst abkürzt, zum Beispiel „LWL“. Leer lassen, wenn es keinen gibt.',
            }),
            lines('lead', 'In zwei Sätzen', {
              maxLength: 400,
              description:
                'Für wen ist der Verband da und was tut er? Gut: „Der LWL arbeitet für 18 Kreise und neun Städte in Westfalen-Lippe.“',
            }),
            tasksField,
            richText('description', 'Beschreibung', {
              description: 'Was Menschen wissen wollen, die den Verband nicht kennen.',
            }),
            lines('coverage', 'Wo zuständig', {
              maxLength: 400,
              description: 'In Worten, zum Beispiel „Regierungsbezirke Münster, Detmold und Arnsberg“.',
            }),
          ],
        },
        easyTab,
        {
          label: 'Kontakt',
          fields: [
            {
              name: 'address',
              label: 'Anschrift',
              type: 'group',
              fields: [
                text('street', 'Straße und Hausnummer'),
                text('postalCode', 'Postleitzahl', { maxLength: 10 }),
                text('city', 'Ort', { maxLength: 80 }),
              ],
            },
            text('phone', 'Telefon', {
              maxLength: 40,
              description: 'Mit Vorwahl, zum Beispiel „0251 591-01“.',
            }),
            mail('email', 'E-Mail-Adresse'),
            url('website', 'Website', { description: 'Zum Beispiel https://www.lwl.org' }),
            contactsField,
            {
              name: 'links',
              label: 'Weitere Links',
              labels: { singular: 'Link', plural: 'Links' },
              type: 'array',
              admin: { initCollapsed: true },
              fields: [text('label', 'Linktext', { required: true }), url('url', 'Ziel', { required: true })],
            },
            documentsField,
          ],
        },
        {
          label: 'Zahlen und Aufbau',
          fields: [
            text('founded', 'Gegründet', {
              maxLength: 60,
              description: 'Jahr oder kurzer Text, zum Beispiel „1953“.',
            }),
            datedFigure('population', 'Einwohner', 'Zahl ohne Punkte, zum Beispiel 8261426.'),
            datedFigure('area', 'Fläche in km²', 'Zahl, zum Beispiel 21427.'),
            districtsField,
            {
              name: 'regierungsbezirke',
              label: 'Regierungsbezirke',
              type: 'text',
              hasMany: true,
              maxLength: 80,
              admin: { description: 'Nur wenn der Verband für ganze Regierungsbezirke zuständig ist.' },
            },
            {
              name: 'head',
              label: 'Leitung',
              type: 'group',
              fields: [
                text('title', 'Amt', { description: 'Zum Beispiel „Direktorin oder Direktor des LWL“.' }),
                text('name', 'Name (freiwillig)'),
              ],
            },
            {
              name: 'organs',
              label: 'Organe',
              labels: { singular: 'Organ', plural: 'Organe' },
              type: 'array',
              fields: [
                text('name', 'Organ', {
                  required: true,
                  description: 'Zum Beispiel „Landschaftsversammlung“.',
                }),
              ],
            },
            text('legalForm', 'Rechtsform', { access: lockedForMembers }),
            text('legalBasis', 'Rechtsgrundlage', { maxLength: 300 }),
          ],
        },
        {
          label: 'Bilder',
          fields: [
            picture('logo', 'Logo'),
            picture('picture', 'Bild', 'Nur eigene Bilder, an denen der Verband die Rechte hat.'),
          ],
        },
      ],
    },
    {
      name: 'side',
      type: 'ui',
      admin: {
        position: 'sidebar',
        condition: (_, __, { user }) => (user as { role?: string } | null)?.role === 'member',
        components: { Field: '/src/admin/member/ProfileSide#ProfileSide' },
      },
    },
    slugField('name', 'Teil der Webadresse. Beispiel: aus „lwl“ wird /mitgliedsverbaende/lwl'),
    {
      name: 'state',
      label: 'Land',
      type: 'select',
      required: true,
      options: [...states],
      access: lockedForMembers,
      admin: { position: 'sidebar' },
    },
    seatField,
    areaField,
    {
      name: 'checkedOn',
      label: 'Zuletzt geprüft am',
      type: 'date',
      access: lockedForMembers,
      admin: {
        position: 'sidebar',
        date: { displayFormat: 'd. MMMM yyyy' },
        description: 'An diesem Tag hat jemand alle Angaben geprüft.',
      },
    },
    // When the association was asked last whether the profile is still right.
    {
      name: 'remindedOn',
      type: 'date',
      access: { read: staffOnly, create: nobody, update: nobody },
      admin: { hidden: true },
    },
    lines('internalNote', 'Interne Notiz', {
      maxLength: 5000,
      access: hiddenFromOutside,
      admin: { position: 'sidebar' },
      description: 'Sieht nur die Geschäftsstelle. Zum Beispiel, was noch zu klären ist.',
    }),
    {
      name: 'topics',
      label: 'Themen, die diesen Verband nennen',
      type: 'join',
      collection: 'topics',
      on: 'members',
      admin: { allowCreate: false, defaultColumns: ['title', '_status'] },
    },
    ...editingFields,
  ],
};
