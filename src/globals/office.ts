import type { GlobalConfig } from 'payload';
import { globalAccess } from '@/access/access';
import { mail, text } from '@/fields/text';
import { announceGlobalChange } from '@/publishing/announce';

export const Office: GlobalConfig = {
  slug: 'office',
  label: 'Geschäftsstelle',
  access: globalAccess('office'),
  admin: {
    group: 'Rahmen der Website',
    description: 'Anschrift und Kontakt. Sie stehen unten auf jeder Seite. Leere Felder erscheinen nicht.',
  },
  versions: { max: 50 },
  hooks: { afterChange: [announceGlobalChange] },
  fields: [
    text('name', 'Name', { required: true, description: 'Zum Beispiel „Geschäftsstelle der BAG HKV“.' }),
    text('host', 'Bei', { description: 'Zum Beispiel „c/o Landschaftsverband Westfalen-Lippe“.' }),
    text('street', 'Straße und Hausnummer'),
    text('postalCode', 'Postleitzahl', { maxLength: 10 }),
    text('city', 'Ort', { maxLength: 80 }),
    text('phone', 'Telefon', { maxLength: 40 }),
    mail('email', 'E-Mail-Adresse'),
  ],
};
