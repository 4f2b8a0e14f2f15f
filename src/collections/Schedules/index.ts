import type { CollectionConfig } from 'payload';
import { collectionAccess } from '@/access/access';
import { lines, text } from '@/fields/text';
import { addressedCollections } from '@/publishing/documentPath';
import { changeEndpoints } from '@/schedule/endpoints';
import { scheduleActions, scheduleStates } from '@/schedule/rules';
import { causes } from '@/withdrawal/rules';

const slug = 'schedules';

/** What happens to a document by itself, and when. Written only by src/schedule; people see it under "Geplant". */
export const Schedules: CollectionConfig = {
  slug,
  labels: { singular: 'Termin', plural: 'Termine' },
  access: collectionAccess(slug),
  defaultSort: 'at',
  admin: { hidden: true, useAsTitle: 'title' },
  lockDocuments: false,
  endpoints: changeEndpoints,
  fields: [
    text('title', 'Inhalt', { required: true, maxLength: 300 }),
    { name: 'document', type: 'relationship', relationTo: [...addressedCollections], required: true },
    { name: 'action', type: 'select', required: true, options: [...scheduleActions] },
    // The exact version to publish, and when it was written.
    text('version', 'Fassung'),
    { name: 'versionAt', type: 'date' },
    // Why it leaves the site.
    { name: 'cause', type: 'select', options: [...causes] },
    text('into', 'Zusammengelegt mit', { maxLength: 500 }),
    lines('reason', 'Grund', { maxLength: 500 }),
    // Why an admin planned alone where four eyes are asked for.
    lines('override', 'Warum allein', { maxLength: 500 }),
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'state', type: 'select', required: true, index: true, options: [...scheduleStates] },
    lines('fault', 'Warum nicht gelungen'),
    { name: 'plannedBy', type: 'relationship', relationTo: 'users' },
    { name: 'finishedAt', type: 'date' },
  ],
};
