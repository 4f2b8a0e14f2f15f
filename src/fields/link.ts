import type { GroupField } from 'payload';
import { text, url } from './text';

/** A link with its words. */
export function linkField(required: boolean): GroupField {
  return {
    name: 'link',
    label: 'Link',
    type: 'group',
    fields: [
      text('label', 'Linktext', {
        required,
        description: 'Sagt, wohin der Link führt. Gut: „Alle Mitgliedsverbände“. Schlecht: „hier“.',
      }),
      url('url', 'Ziel', {
        required,
        description: 'Zum Beispiel /mitgliedsverbaende oder https://www.lwl.org',
      }),
    ],
  };
}
