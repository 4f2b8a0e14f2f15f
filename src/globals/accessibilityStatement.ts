import type { Field, GlobalConfig } from 'payload';
import { globalAccess, nobody } from '@/access/access';
import { lines, mail, text, url } from '@/fields/text';
import { announceGlobalChange } from '@/publishing/announce';
import { missing } from './missing';

const slug = 'accessibility-statement';

const date = (name: string, label: string, description?: string): Field => ({
  name,
  label,
  type: 'date',
  admin: { description, date: { displayFormat: 'd. MMMM yyyy' } },
});

const barriers: Field = {
  name: 'barriers',
  label: 'Bekannte Barrieren',
  labels: { singular: 'Barriere', plural: 'Barrieren' },
  type: 'array',
  maxRows: 100,
  fields: [
    text('part', 'Was ist betroffen?', {
      required: true,
      description: 'Zum Beispiel „Karte der Mitglieder“.',
    }),
    lines('reason', 'Was geht nicht, und warum?', { required: true, maxLength: 500 }),
    {
      name: 'kind',
      label: 'Art',
      type: 'select',
      required: true,
      defaultValue: 'incompatible',
      options: [
        { value: 'incompatible', label: 'Nicht vereinbar mit den Vorschriften' },
        { value: 'disproportionate', label: 'Unverhältnismäßige Belastung' },
        { value: 'outOfScope', label: 'Fällt nicht unter die Vorschriften' },
      ],
    },
    lines('alternative', 'Barrierefreie Alternative', { maxLength: 500 }),
    {
      name: 'state',
      label: 'Stand',
      type: 'select',
      required: true,
      defaultValue: 'open',
      options: [
        { value: 'open', label: 'offen' },
        { value: 'inProgress', label: 'in Arbeit' },
        { value: 'solved', label: 'behoben' },
      ],
    },
    date('stateOn', 'Stand vom'),
    date('solvedBy', 'Behoben bis'),
  ],
};

/**
 * The statement as the law wants it, in fields and not as one text: BGG § 12b, BGG NRW § 10b, BITV § 7 and
 * (EU) 2018/1523. Which law holds and who enforces it changes when the chair moves to another Land.
 */
export const AccessibilityStatement: GlobalConfig = {
  slug,
  label: 'Erklärung zur Barrierefreiheit',
  access: globalAccess(slug),
  admin: {
    group: 'Rahmen der Website',
    description:
      'Steht unter /barrierefreiheit. Was leer bleibt, erscheint dort als sichtbare Lücke. Einmal im Jahr und nach jeder größeren Änderung zu prüfen.',
  },
  versions: { max: 50 },
  hooks: { afterChange: [announceGlobalChange] },
  fields: [
    missing('statement'),
    {
      type: 'collapsible',
      label: 'Stelle, Recht und Maßstab',
      fields: [
        text('body', 'Wer gibt die Erklärung ab?'),
        text('domains', 'Für welche Internetadresse gilt sie?'),
        lines('law', 'Welches Gesetz gilt?'),
        text('standard', 'Norm', { description: 'Zum Beispiel „EN 301 549 in der Fassung V3.2.1“.' }),
        {
          name: 'conformity',
          label: 'Wie weit ist die Website mit der Norm vereinbar?',
          type: 'select',
          options: [
            { value: 'full', label: 'voll vereinbar' },
            { value: 'partial', label: 'teilweise vereinbar' },
            { value: 'none', label: 'nicht vereinbar' },
          ],
          admin: { description: 'Leer, solange es keine vollständige Prüfung gab.' },
        },
      ],
    },
    barriers,
    {
      type: 'collapsible',
      label: 'Wann und wie erstellt',
      fields: [
        date('createdOn', 'Erstellt am'),
        {
          name: 'method',
          label: 'Grundlage',
          type: 'select',
          options: [
            { value: 'self', label: 'eigene Prüfung' },
            { value: 'third', label: 'Prüfung durch eine andere Stelle' },
          ],
        },
        text('assessedBy', 'Wer hat geprüft?'),
        date(
          'reviewedOn',
          'Zuletzt überprüft am',
          'Nach elf Monaten erinnert die Website an die nächste Prüfung.',
        ),
        date('reportedOn', 'Der Überwachungsstelle geschickt am'),
        {
          name: 'remindedOn',
          type: 'date',
          admin: { hidden: true },
          access: { update: nobody, create: nobody },
        },
      ],
    },
    {
      name: 'feedback',
      label: 'Wohin mit Rückmeldungen',
      type: 'group',
      fields: [
        lines('unit', 'Zuständige Stelle', { maxLength: 300 }),
        mail('email', 'E-Mail-Adresse'),
        text('phone', 'Telefon', { maxLength: 40 }),
      ],
    },
    {
      name: 'enforcement',
      label: 'Stelle für die Durchsetzung',
      type: 'group',
      fields: [
        text('name', 'Name', { description: 'Ombudsstelle oder Schlichtungsstelle, mit vollem Namen.' }),
        text('shortName', 'Kurzer Name', { description: 'Steht beim Formular: „Dann hilft die …“' }),
        lines('procedure', 'Was sie tut'),
        lines('address', 'Anschrift', { maxLength: 300 }),
        mail('email', 'E-Mail-Adresse'),
        text('phone', 'Telefon', { maxLength: 40 }),
        url('url', 'Internetadresse'),
      ],
    },
    {
      name: 'measures',
      label: 'Was wir darüber hinaus tun',
      labels: { singular: 'Punkt', plural: 'Punkte' },
      type: 'array',
      maxRows: 30,
      fields: [text('text', 'Punkt', { required: true, maxLength: 300 })],
    },
  ],
};
