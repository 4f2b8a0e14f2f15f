import type { Topic } from '@/payload-types';
import { documentPath } from '@/publishing/documentPath';
import { entryOf, filled, type SearchEntry } from '../entry';
import { contentText, filesIn, ids } from './contentText';

export function topicEntries(topic: Topic): SearchEntry[] {
  const address = documentPath('topics', topic);
  if (!address) return [];
  return [
    entryOf({
      title: topic.title,
      address,
      lead: filled(topic.summary),
      text: [
        ...contentText(topic.layout),
        ...(topic.legalBases ?? []).map(({ text }) => text),
        ...(topic.meetings ?? []).map(({ label }) => label),
        ...(topic.contacts ?? []).flatMap((contact) =>
          filled([contact.function, contact.name].filter(Boolean).join(': ')),
        ),
      ],
      files: [...ids(topic.documents), ...filesIn(topic.layout)],
    }),
  ];
}
