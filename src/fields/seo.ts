import type { Field } from 'payload';
import { lines, text } from './text';

export const seoField: Field = {
  name: 'seo',
  label: 'Suchmaschinen',
  type: 'group',
  fields: [
    text('title', 'Titel für Suchmaschinen', {
      maxLength: 70,
      description: 'Nur ausfüllen, wenn er anders lauten soll als der Titel. Gut: „Über die BAG HKV“.',
    }),
    lines('description', 'Kurzbeschreibung', {
      maxLength: 200,
      description:
        'Ein bis zwei Sätze, die in Suchergebnissen stehen. Gut: „Die BAG HKV verbindet 18 Verbände aus acht Ländern.“',
    }),
    {
      name: 'noindex',
      label: 'Suchmaschinen sollen diese Seite nicht zeigen',
      type: 'checkbox',
      defaultValue: false,
    },
  ],
};
