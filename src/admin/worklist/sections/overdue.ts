import { formatDate } from '@/lib/dates';
import { daysAfter, daysAgo, since, type WorkPart } from '../work';

const YEAR = 365;

/** Profiles that nobody has confirmed for a year. */
export const overdue: WorkPart = {
  name: 'Die Prüftermine',
  load: async (req) => {
    const { docs } = await req.payload.find({
      collection: 'member-associations',
      where: { or: [{ checkedOn: { less_than: daysAgo(YEAR) } }, { checkedOn: { exists: false } }] },
      sort: 'checkedOn',
      select: { name: true, checkedOn: true },
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    });
    return {
      id: 'prueftermine',
      title: 'Überfällige Prüftermine',
      short: 'Prüftermine',
      hint: 'zuletzt vor mehr als einem Jahr geprüft oder noch nie',
      columns: ['Profil', 'Zuletzt geprüft', 'Überfällig'],
      action: 'Öffnen',
      rows: docs.map(({ checkedOn, id, name }) => ({
        key: String(id),
        title: name,
        who: checkedOn ? formatDate(checkedOn) : 'noch nie',
        when: checkedOn ? since(daysAfter(checkedOn, YEAR)) : 'ohne Termin',
        isLate: Boolean(checkedOn),
        href: `/admin/collections/member-associations/${id}`,
      })),
    };
  },
};
