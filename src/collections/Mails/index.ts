import type { CollectionConfig } from 'payload';
import { collectionAccess, nobody } from '@/access/access';
import { lines, text } from '@/fields/text';
import { resendMail } from '@/mail/resend';

const slug = 'mails';
const hiddenBody = { access: { read: nobody }, admin: { hidden: true }, maxLength: 100_000 };

/**
 * What waits to be sent, and what became of it. The body may hold a link that opens an account: nobody reads it
 * here, and it is emptied as soon as the mail is out.
 */
export const Mails: CollectionConfig = {
  slug,
  labels: { singular: 'E-Mail', plural: 'Postausgang' },
  access: collectionAccess(slug),
  defaultSort: '-createdAt',
  admin: {
    group: 'Betrieb',
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'state', 'lastError', 'updatedAt'],
    description:
      'Was die Website verschickt. Nicht zugestellte E-Mails werden mehrmals versucht, zuletzt nach etwa 15 Stunden.',
    hidden: ({ user }) => user?.role !== 'admin',
    components: {
      edit: { beforeDocumentControls: ['/src/admin/operations/ResendMail#ResendMail'] },
    },
  },
  endpoints: [resendMail],
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  fields: [
    text('to', 'An', { required: true, maxLength: 320 }),
    text('subject', 'Betreff', { required: true, maxLength: 300 }),
    lines('text', 'Text', hiddenBody),
    lines('html', 'Text mit Gestaltung', hiddenBody),
    {
      name: 'state',
      label: 'Stand',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      admin: { components: { Cell: '/src/admin/operations/StateCell#StateCell' } },
      options: [
        { value: 'waiting', label: 'wartet' },
        { value: 'sent', label: 'verschickt' },
        { value: 'failed', label: 'nicht zugestellt' },
      ],
    },
    { name: 'attempts', label: 'Versuche', type: 'number', required: true, defaultValue: 0 },
    { name: 'nextAttempt', label: 'Nächster Versuch', type: 'date', index: true },
    text('lastError', 'Letzter Fehler', { maxLength: 500 }),
  ],
};
