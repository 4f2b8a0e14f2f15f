import type { Field } from 'payload';
import { mail, text } from './text';

export const contactsField: Field = {
  name: 'contacts',
  label: 'Ansprechstellen',
  labels: { singular: 'Ansprechstelle', plural: 'Ansprechstellen' },
  type: 'array',
  admin: { initCollapsed: true, description: 'Wen sollen Bürgerinnen, Bürger und Presse fragen?' },
  fields: [
    text('function', 'Aufgabe', {
      required: true,
      description: 'Zum Beispiel „Pressestelle“ oder „Beratung zur Eingliederungshilfe“.',
    }),
    text('name', 'Name (freiwillig)', { description: 'Nur mit Einverständnis der Person.' }),
    mail('email', 'E-Mail-Adresse'),
    text('phone', 'Telefon', { maxLength: 40, description: 'Mit Vorwahl, zum Beispiel „0251 591-01“.' }),
    { name: 'topics', label: 'Themen', type: 'relationship', relationTo: 'topics', hasMany: true },
  ],
};
