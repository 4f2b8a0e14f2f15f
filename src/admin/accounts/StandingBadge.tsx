import type { Standing } from '@/accounts/standing';
import { Badge, type BadgeKind } from '../parts/Badge';

const kinds: Record<Standing, BadgeKind> = {
  active: 'done',
  invited: 'waiting',
  expired: 'hint',
  resting: 'none',
  ended: 'none',
};

/** How an account stands. */
export function StandingBadge({ standing, words }: { standing: Standing; words: string }) {
  return <Badge kind={kinds[standing]}>{words}</Badge>;
}
