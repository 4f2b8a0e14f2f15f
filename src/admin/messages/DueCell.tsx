import type { DefaultServerCellComponentProps } from 'payload';
import type { DueFacts } from '@/messages/due';
import { Due } from './Due';

/** The due date of a message in the list. */
export function DueCell({ rowData }: DefaultServerCellComponentProps) {
  return <Due message={rowData as unknown as DueFacts} />;
}
