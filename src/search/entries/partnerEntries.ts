import type { Partner } from '@/payload-types';
import { documentPath } from '@/publishing/documentPath';
import { entryOf, filled, type SearchEntry } from '../entry';
import { contentText, filesIn } from './contentText';

export function partnerEntries(partner: Partner): SearchEntry[] {
  const address = documentPath('partners', partner);
  if (!address) return [];
  return [
    entryOf({
      title: partner.name,
      address,
      names: filled(partner.abbreviation),
      lead: filled(partner.summary),
      text: [
        ...contentText(partner.text),
        ...filled(
          partner.seat && `Sitz: ${partner.seat}`,
          partner.founded && `Gegründet: ${partner.founded}`,
        ),
      ],
      files: filesIn(partner.text),
    }),
  ];
}
