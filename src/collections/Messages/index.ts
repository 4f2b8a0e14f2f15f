import type { CollectionConfig, Field } from 'payload';
import { collectionAccess, nobody } from '@/access/access';
import { lines, text } from '@/fields/text';
import { messageEndpoints } from '@/messages/endpoints';
import { messageKinds, messageStates } from '@/messages/labels';

const slug = 'messages';

/** As it came in: nobody changes afterwards what somebody wrote. */
const asReceived = (field: Field): Field =>
  ({
    ...field,
    access: { create: nobody, update: nobody },
    admin: { ...field.admin, readOnly: true },
  }) as Field;

/** Stands in the list; on the page of the message the desk tells it in words. */
const day = (name: string, label: string): Field =>
  asReceived({ name, label, type: 'date', required: true, index: true, admin: { hidden: true } });

/** What readers wrote over a form: barriers, errors, questions. Only the office reads it, and it goes after its time. */
export const Messages: CollectionConfig = {
  slug,
  labels: { singular: 'Meldung', plural: 'Meldungen' },
  access: collectionAccess(slug),
  defaultSort: 'receivedAt',
  admin: {
    group: 'Betrieb',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'state', 'due', 'page'],
    components: { beforeListTable: ['/src/admin/messages/ExportLink#ExportLink'] },
    listSearchableFields: ['title', 'page'],
    description:
      'Barrieren, Fehler und Nachrichten, die über die Website kamen. Antwort nach zwei Wochen, spätestens nach einem Monat.',
  },
  endpoints: messageEndpoints,
  disableDuplicate: true,
  disableBulkEdit: true,
  fields: [
    asReceived(text('title', 'Meldung', { required: true, admin: { hidden: true } })),
    asReceived(lines('text', 'Text', { required: true, maxLength: 4000 })),
    {
      name: 'due',
      label: 'Frist',
      type: 'ui',
      admin: {
        components: {
          Cell: '/src/admin/messages/DueCell#DueCell',
          Field: '/src/admin/messages/MessageDesk#MessageDesk',
        },
      },
    },
    asReceived({
      name: 'kind',
      label: 'Art',
      type: 'select',
      required: true,
      index: true,
      options: [...messageKinds],
      admin: { position: 'sidebar' },
    }),
    asReceived(text('page', 'Seite', { maxLength: 300, admin: { position: 'sidebar' } })),
    asReceived(text('name', 'Name', { maxLength: 100, admin: { position: 'sidebar' } })),
    asReceived({
      name: 'email',
      label: 'E-Mail-Adresse für die Antwort',
      type: 'email',
      admin: { position: 'sidebar' },
    }),
    {
      name: 'state',
      label: 'Stand',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      options: [...messageStates],
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    day('receivedAt', 'Eingegangen'),
    day('firstAnswerDue', 'Erste Antwort bis'),
    day('answerDue', 'Antwort spätestens bis'),
    day('deleteOn', 'Wird gelöscht am'),
    asReceived({
      name: 'answers',
      label: 'Antworten',
      type: 'array',
      admin: { hidden: true },
      fields: [
        { name: 'at', type: 'date', required: true },
        { name: 'by', type: 'text' },
        { name: 'isInterim', type: 'checkbox' },
        { name: 'text', type: 'textarea', required: true },
      ],
    }),
    lines('internalNote', 'Interner Vermerk', {
      maxLength: 2000,
      description: 'Nur für die Geschäftsstelle. Zum Beispiel: „an den Verband weitergegeben“.',
    }),
    {
      name: 'sentKey',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hidden: true,
      access: { read: nobody },
    },
  ],
};
