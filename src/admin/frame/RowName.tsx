'use client';

import { useRowLabel } from '@payloadcms/ui';

/** Name of a row in a list: what stands in its first field, so that rows can be told apart while they are closed. */
export function RowName({ field, word }: { field: string; word: string }) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>();
  const words = data?.[field];
  return (
    <span className="panel-row-name">
      {typeof words === 'string' && words.trim() ? words : `${word} ${rowNumber + 1}`}
    </span>
  );
}
