import type { DefaultServerCellComponentProps } from 'payload';
import { Badge, type BadgeKind } from '../parts/Badge';

const states: Record<string, [BadgeKind, string]> = {
  true: ['done', 'gelungen'],
  false: ['fault', 'nicht gelungen'],
  sent: ['done', 'verschickt'],
  failed: ['fault', 'nicht zugestellt'],
  waiting: ['late', 'wartet'],
  ok: ['done', 'in Ordnung'],
  broken: ['fault', 'defekt'],
  failing: ['late', 'zurzeit nicht erreichbar'],
  unchecked: ['none', 'nicht geprüft'],
};

/** A state in the list: a drawing and its word. */
export function StateCell({ cellData }: DefaultServerCellComponentProps) {
  const [kind, words] = states[String(cellData)] ?? ['none', String(cellData ?? '–')];
  return <Badge kind={kind}>{words}</Badge>;
}
