import path from 'node:path';
import type { CollectionConfig } from 'payload';
import { collectionAccess, lockedForMembers } from '@/access/access';
import { lines, text } from '@/fields/text';
import { env } from '@/lib/env';
import { announceChange, announceDeletion } from '@/publishing/announce';
import { keepUsed } from '@/usage/keepUsed';
import { asPageEndpoint } from './asPage';
import { checkDescription, setOwner, takeIn } from './hooks';
import { missingFile } from './missingFile';
import { imageSizes } from './sizes';

const slug = 'media';
const folder = path.join(env().dataDir, 'uploads');
const isPdf = (data: { mimeType?: string } | undefined) => data?.mimeType === 'application/pdf';

export const Media: CollectionConfig = {
  slug,
  labels: { singular: 'Bild oder Datei', plural: 'Bilder und Dateien' },
  access: collectionAccess(slug),
  admin: {
    group: 'Inhalte',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['alt', 'filename', 'credit'],
    description: 'Bilder (JPEG, PNG, WebP, AVIF) und PDF-Dateien bis 15 MB.',
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  upload: {
    staticDir: folder,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    imageSizes,
    focalPoint: true,
    crop: false,
    pasteURL: false,
    bulkUpload: false,
    displayPreview: true,
    handlers: env().s3 ? [] : [missingFile(folder)],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff');
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
      headers.set('Cross-Origin-Resource-Policy', 'same-origin');
      return headers;
    },
  },
  endpoints: [asPageEndpoint],
  hooks: {
    beforeOperation: [takeIn],
    beforeValidate: [setOwner, checkDescription],
    afterChange: [announceChange],
    beforeDelete: [keepUsed],
    afterDelete: [announceDeletion],
  },
  fields: [
    lines('alt', 'Beschreibung', {
      maxLength: 300,
      admin: { condition: (data) => !isPdf(data) },
      description:
        'Was ist zu sehen und warum ist es wichtig? Gut: „Landeshaus in Münster, Blick auf den Eingang“. Schlecht: „Bild 1“.',
    }),
    {
      name: 'decorative',
      label: 'Das Bild ist schmückend und sagt nichts, was der Text nicht sagt',
      type: 'checkbox',
      defaultValue: false,
      admin: { condition: (data) => !isPdf(data) },
    },
    text('credit', 'Bildnachweis', {
      admin: { condition: (data) => !isPdf(data) },
      description: 'Zum Beispiel „LWL / Name der Fotografin“.',
    }),
    text('label', 'Linktext', {
      admin: { condition: isPdf },
      description: 'So heißt der Link zur Datei, zum Beispiel „Satzung der BAG HKV“.',
    }),
    {
      name: 'pdfAdvice',
      type: 'ui',
      admin: {
        condition: isPdf,
        components: { Field: '/src/admin/quality/PdfAdvice#PdfAdvice' },
      },
    },
    {
      name: 'htmlVersion',
      label: 'Derselbe Text als Seite',
      type: 'relationship',
      relationTo: 'pages',
      access: lockedForMembers,
      admin: {
        condition: isPdf,
        description: 'Steht auf der Website neben der Datei, sobald die Seite öffentlich ist.',
      },
    },
    {
      name: 'htmlPath',
      type: 'text',
      virtual: 'htmlVersion.path',
      admin: { hidden: true },
    },
    {
      name: 'pdf',
      label: 'Aus der Datei gelesen',
      type: 'group',
      admin: { condition: isPdf, readOnly: true },
      fields: [
        text('title', 'Titel in der Datei'),
        text('language', 'Sprache', { maxLength: 200 }),
        { name: 'pages', label: 'Seiten', type: 'number' },
        { name: 'tagged', label: 'Mit Struktur für Vorleseprogramme (getaggt)', type: 'checkbox' },
      ],
    },
    {
      name: 'owner',
      label: 'Gehört zu',
      type: 'relationship',
      relationTo: 'member-associations',
      access: { update: lockedForMembers.update },
      admin: {
        position: 'sidebar',
        description: 'Der Verband, der die Datei hochgeladen hat. Leer: Geschäftsstelle.',
      },
    },
  ],
};
