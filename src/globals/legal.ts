import type { GlobalConfig } from 'payload';
import { globalAccess } from '@/access/access';
import { lines, mail, text } from '@/fields/text';
import { announceGlobalChange } from '@/publishing/announce';
import { missing } from './missing';

const slug = 'legal';

/** What law asks of Impressum and Datenschutz, in fields: what is missing shows as a gap and in a list. */
export const Legal: GlobalConfig = {
  slug,
  label: 'Impressum und Datenschutz',
  access: globalAccess(slug),
  admin: {
    group: 'Rahmen der Website',
    description:
      'Die Pflichtangaben unter /impressum und /datenschutz. Was leer bleibt, erscheint dort als sichtbare Lücke.',
  },
  versions: { max: 50 },
  hooks: { afterChange: [announceGlobalChange] },
  fields: [
    missing('legal'),
    {
      name: 'provider',
      label: 'Impressum',
      type: 'group',
      fields: [
        text('name', 'Name'),
        text('form', 'Rechtsform'),
        lines('address', 'Anschrift', { maxLength: 300, description: 'Kein Postfach.' }),
        text('phone', 'Telefon', { maxLength: 40 }),
        mail('email', 'E-Mail-Adresse'),
        lines('representedBy', 'Vertreten durch', { maxLength: 300 }),
        lines('legalProvider', 'Rechtlicher Anbieter', { maxLength: 300 }),
        lines('supervision', 'Aufsichtsbehörde', {
          maxLength: 300,
          description: 'Gibt es keine, schreiben Sie „keine“.',
        }),
        text('vatId', 'Umsatzsteuer-Identifikationsnummer', { maxLength: 40 }),
        lines('responsible', 'Verantwortlich für die Inhalte', {
          maxLength: 300,
          description: 'Name und Anschrift nach § 18 Absatz 2 MStV.',
        }),
      ],
    },
    {
      name: 'privacy',
      label: 'Datenschutz',
      type: 'group',
      fields: [
        lines('controller', 'Verantwortlich', { maxLength: 500 }),
        lines('officer', 'Datenschutzbeauftragte Person', { maxLength: 300 }),
        lines('hosting', 'Betrieb des Servers', {
          description: 'Wer ihn betreibt, was das Protokoll enthält, wann es gelöscht wird.',
        }),
        lines('basis', 'Rechtsgrundlage', { maxLength: 500 }),
        lines('supervision', 'Aufsichtsbehörde', { maxLength: 300 }),
      ],
    },
  ],
};
