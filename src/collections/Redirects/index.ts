import type { CollectionConfig } from 'payload';
import { collectionAccess, nobody } from '@/access/access';
import { lines, text } from '@/fields/text';
import { announceChange, announceDeletion } from '@/publishing/announce';
import { addressedCollections } from '@/publishing/documentPath';
import { checkRedirect } from '@/redirects/checkRedirect';
import { hitsOf } from '@/redirects/hits';

const slug = 'redirects';
const setBySite = { create: nobody, update: nobody };

/** What an address answers under which nothing stands any more: the way to where it is now, or why it is gone. */
export const Redirects: CollectionConfig = {
  slug,
  labels: { singular: 'Weiterleitung', plural: 'Weiterleitungen' },
  access: collectionAccess(slug),
  defaultSort: 'from',
  admin: {
    group: 'Betrieb',
    useAsTitle: 'from',
    defaultColumns: ['from', 'kind', 'document', 'reason', 'madeBy', 'hits'],
    listSearchableFields: ['from', 'toPath', 'title', 'reason'],
    description:
      'Alte Adressen und wohin sie führen. Ändert sich eine Adresse, entsteht die Weiterleitung von selbst.',
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: {
    beforeValidate: [checkRedirect],
    afterChange: [announceChange],
    afterDelete: [announceDeletion],
  },
  fields: [
    text('from', 'Alte Adresse', {
      required: true,
      unique: true,
      index: true,
      maxLength: 300,
      description: 'Beginnt mit „/“, zum Beispiel „/alte-adresse“. Unter ihr darf keine Seite mehr stehen.',
    }),
    {
      name: 'document',
      label: 'Führt zu',
      type: 'relationship',
      relationTo: [...addressedCollections],
      admin: {
        description: 'Die Seite, auf die es weitergeht. Zieht sie später um, zieht die Weiterleitung mit.',
        condition: (data) => data?.kind !== 'gone',
      },
    },
    text('toPath', 'Oder: Adresse auf dieser Website', {
      maxLength: 500,
      description: 'Nur für Übersichten, zum Beispiel „/mitgliedsverbaende?land=hessen“.',
      admin: { condition: (data) => data?.kind !== 'gone' },
    }),
    lines('reason', 'Grund', {
      maxLength: 500,
      description: 'Bei entfernten Seiten ist der Grund öffentlich zu lesen.',
    }),
    text('title', 'Das stand hier', {
      access: setBySite,
      admin: { readOnly: true, condition: (data) => data?.kind === 'gone' },
    }),
    {
      name: 'kind',
      label: 'Antwort',
      type: 'select',
      required: true,
      defaultValue: 'redirect',
      access: setBySite,
      options: [
        { value: 'redirect', label: 'leitet weiter' },
        { value: 'gone', label: 'nennt, warum es die Seite nicht mehr gibt' },
      ],
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'madeBy',
      label: 'Entstanden',
      type: 'select',
      required: true,
      defaultValue: 'person',
      access: setBySite,
      options: [
        { value: 'system', label: 'von selbst' },
        { value: 'person', label: 'durch eine Person' },
      ],
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'hits',
      label: 'Aufrufe in 30 Tagen',
      type: 'number',
      virtual: true,
      access: setBySite,
      hooks: { afterRead: [hitsOf] },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
};
