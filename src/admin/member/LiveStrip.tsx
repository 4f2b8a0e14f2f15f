'use client';

import { useDocumentInfo, useServerFunctions } from '@payloadcms/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { arrivedBy } from './reload';
import { type SideNotes, setSideNotes } from './sideNotes';

export interface LiveState {
  strip: ReactNode;
  notes: SideNotes | null;
}

/**
 * Draws the strip anew after every save, and gives its heading the focus after a step has been taken. The page
 * itself is not drawn anew: that would put the saved text back over what somebody has typed since.
 */
export function LiveStrip({
  collection,
  heading,
  id,
  children,
}: {
  collection: string;
  heading: string;
  id: number;
  children: ReactNode;
}) {
  const { savedDocumentData } = useDocumentInfo();
  const { serverFunction } = useServerFunctions();
  const savedAt = savedDocumentData?.updatedAt as string | undefined;
  const known = useRef(savedAt);
  const [strip, setStrip] = useState<ReactNode>(children);
  useEffect(() => {
    if (!savedAt || known.current === savedAt) return;
    known.current = savedAt;
    void (serverFunction({ name: 'document-state', args: { collection, id } }) as Promise<LiveState>).then(
      (now) => {
        setStrip(now.strip);
        if (now.notes) setSideNotes(now.notes);
      },
      // Without an answer the strip says what it said before; the bar knows of the save.
      () => undefined,
    );
  }, [collection, id, savedAt, serverFunction]);
  useEffect(() => {
    if (arrivedBy('step')) document.getElementById(heading)?.focus();
  }, [heading]);
  return strip;
}
