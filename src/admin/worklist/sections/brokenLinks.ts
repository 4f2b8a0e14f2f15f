import { formatDateTime } from '@/lib/dates';
import { dated, type WorkPart } from '../work';

/** Links of public pages that lead nowhere. */
export const brokenLinks: WorkPart = {
  name: 'Die Links',
  load: async (req) => {
    const common = { collection: 'links', depth: 0, pagination: false, overrideAccess: true, req } as const;
    const { docs } = await req.payload.find({
      ...common,
      where: { state: { equals: 'broken' } },
      sort: 'since',
    });
    const [latest] = (await req.payload.find({ ...common, sort: '-triedAt', limit: 1 })).docs;
    return {
      id: 'links',
      title: 'Defekte Links',
      hint: latest?.triedAt ? `zuletzt geprüft am ${formatDateTime(latest.triedAt)}` : 'noch nicht geprüft',
      columns: ['Link', 'Steht auf', 'Defekt seit'],
      action: 'Ansehen',
      rows: docs.map(({ address, id, places, reason, since }) => ({
        key: String(id),
        title: address.replace(/^https?:\/\/(www\.)?/, ''),
        detail: reason ?? undefined,
        who: placesInWords(places?.map(({ label }) => label) ?? []),
        ...(since ? dated(since) : { when: 'unbekannt' }),
        href: `/admin/collections/links/${id}`,
      })),
    };
  },
};

function placesInWords([first = 'keiner Stelle', ...others]: string[]): string {
  if (others.length === 0) return first;
  return `${first} und ${others.length === 1 ? '1 weitere Stelle' : `${others.length} weitere Stellen`}`;
}
