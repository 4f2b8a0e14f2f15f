import { formatDateTime, formatShortDay } from '@/lib/dates';
import { findSchedules } from '@/schedule/schedules';
import type { WorkPart } from '../work';

/** What is planned; what failed stands first. */
export const planned: WorkPart = {
  name: 'Die geplanten Termine',
  load: async (req) => {
    const plans = await findSchedules(req, { state: { in: ['failed', 'planned'] } }, 'at');
    return {
      id: 'geplant',
      title: 'Geplant',
      columns: ['Inhalt', 'Was geschieht', 'Wann'],
      action: 'Ansehen',
      rows: plans
        .sort((a, b) => Number(b.state === 'failed') - Number(a.state === 'failed'))
        .map(({ action, at, fault, id, state, title }) => ({
          key: String(id),
          title,
          detail: state === 'failed' ? (fault ?? undefined) : undefined,
          who: action === 'publish' ? 'veröffentlichen' : 'von der Website nehmen',
          when: state === 'failed' ? `nicht gelungen ${formatShortDay(at)}` : formatDateTime(at),
          isFailed: state === 'failed',
          href: '/admin/geplant',
        })),
    };
  },
};
