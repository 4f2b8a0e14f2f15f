'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { arrivedBy } from './reload';

/** Draws the strip anew after every save, and gives its heading the focus after a step has been taken. */
export function FollowForm({ heading }: { heading: string }) {
  const { lastUpdateTime } = useDocumentInfo();
  const router = useRouter();
  const known = useRef(lastUpdateTime);
  useEffect(() => {
    if (known.current !== lastUpdateTime) router.refresh();
    known.current = lastUpdateTime;
  }, [lastUpdateTime, router]);
  useEffect(() => {
    if (arrivedBy('step')) document.getElementById(heading)?.focus();
  }, [heading]);
  return null;
}
