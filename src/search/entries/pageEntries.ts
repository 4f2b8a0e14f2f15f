import type { Page } from '@/payload-types';
import { documentPath } from '@/publishing/documentPath';
import { entryOf, filled, type SearchEntry } from '../entry';
import { contentText, filesIn } from './contentText';

export function pageEntries(page: Page): SearchEntry[] {
  const address = documentPath('pages', page);
  if (!address) return [];
  return [
    entryOf({
      title: page.title,
      address,
      lead: filled(page.lead),
      text: contentText(page.layout),
      files: filesIn(page.layout),
    }),
  ];
}

/** Pages that the site makes itself: no document, always there. */
export const sitePages: (SearchEntry & { id: string })[] = [
  {
    id: 'zustaendig',
    ...entryOf({
      title: 'Welcher Verband ist für mich zuständig?',
      address: '/zustaendig',
      lead: [
        'Geben Sie Ihren Landkreis oder Ihre kreisfreie Stadt ein. Sie erfahren, welcher Verband dort arbeitet.',
      ],
    }),
  },
  {
    id: 'kreise-und-staedte',
    ...entryOf({
      title: 'Kreise und Städte von A bis Z',
      address: '/kreise-und-staedte',
      lead: ['Alle Landkreise, Kreise und kreisfreien Städte mit ihrem Verband.'],
    }),
  },
  {
    id: 'mitgliedsverbaende',
    ...entryOf({
      title: 'Mitgliedsverbände',
      address: '/mitgliedsverbaende',
      lead: ['Alle Verbände als Liste und auf der Karte, dazu offene Daten zum Herunterladen.'],
    }),
  },
  {
    id: 'themen',
    ...entryOf({
      title: 'Themen',
      address: '/themen',
      lead: ['Womit sich die BAG HKV befasst und welche Mitglieder daran arbeiten.'],
    }),
  },
  {
    id: 'partner',
    ...entryOf({
      title: 'Partner',
      address: '/partner',
      lead: ['Organisationen, mit denen die BAG HKV zusammenarbeitet.'],
    }),
  },
  {
    id: 'sitemap',
    ...entryOf({
      title: 'Inhaltsübersicht',
      address: '/sitemap',
      lead: ['Alle Seiten dieser Website auf einen Blick.'],
    }),
  },
];
