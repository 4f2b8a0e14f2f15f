import type { Field, GroupField } from 'payload';
import { lockedForMembers } from '@/access/access';
import { text } from '@/fields/text';

/** A figure that means little without its day and its source. */
export function datedFigure(name: string, label: string, description: string): GroupField {
  return {
    name,
    label,
    type: 'group',
    fields: [
      {
        name: 'value',
        label: 'Zahl',
        type: 'number',
        min: 0,
        admin: { description: `${description} Auf der Website erscheint sie gerundet.` },
      },
      text('date', 'Stand', { maxLength: 80, description: 'Zum Beispiel „31. Dezember 2018“.' }),
      text('source', 'Quelle'),
    ],
  };
}

export const districtsField: GroupField = {
  name: 'districts',
  label: 'Kreise und Städte',
  type: 'group',
  fields: [
    { name: 'total', label: 'zusammen', type: 'number', min: 0 },
    { name: 'landkreise', label: 'Landkreise', type: 'number', min: 0 },
    { name: 'kreisfreieStaedte', label: 'kreisfreie Städte', type: 'number', min: 0 },
    { name: 'bezirke', label: 'Bezirke (nur Bayerischer Bezirketag)', type: 'number', min: 0 },
  ],
};

export const seatField: GroupField = {
  name: 'seat',
  label: 'Sitz',
  type: 'group',
  access: lockedForMembers,
  admin: { position: 'sidebar' },
  fields: [
    text('city', 'Stadt', { maxLength: 80 }),
    {
      name: 'lat',
      label: 'Breite',
      type: 'number',
      min: 47,
      max: 55.1,
      admin: { description: 'Zum Beispiel 51.963' },
    },
    {
      name: 'lon',
      label: 'Länge',
      type: 'number',
      min: 5.8,
      max: 15.1,
      admin: { description: 'Zum Beispiel 7.628' },
    },
  ],
};

export const areaField: Field = text('mapArea', 'Fläche auf der Karte', {
  maxLength: 60,
  access: lockedForMembers,
  admin: { position: 'sidebar' },
  description: 'Schlüssel der Fläche in den Kartendaten, zum Beispiel „lwl“. Ändert sich nur mit der Karte.',
});

export const tasksField: Field = {
  name: 'tasks',
  label: 'Aufgaben',
  labels: { singular: 'Aufgabe', plural: 'Aufgaben' },
  type: 'array',
  maxRows: 40,
  admin: {
    initCollapsed: true,
    description:
      'Was der Verband für Menschen tut. Eine Aufgabe je Zeile, mit dem passenden Thema, wenn es eins gibt.',
  },
  fields: [
    text('text', 'Aufgabe', {
      required: true,
      maxLength: 300,
      description: 'Zum Beispiel „35 Förderschulen“.',
    }),
    { name: 'topic', label: 'Thema', type: 'relationship', relationTo: 'topics' },
    {
      name: 'role',
      label: 'Rolle',
      type: 'select',
      defaultValue: 'performs',
      options: [
        { value: 'performs', label: 'führt die Aufgabe selbst aus' },
        { value: 'advises', label: 'berät und unterstützt Kreise und Städte' },
      ],
    },
  ],
};
