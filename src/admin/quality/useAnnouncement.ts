'use client';

import { useEffect, useRef, useState } from 'react';

const pause = 10_000;

/** Says what has changed, but never more often than every ten seconds, and nothing while the page opens. */
export function useAnnouncement(words: string | undefined): string {
  const [said, setSaid] = useState('');
  const last = useRef<{ words?: string; at: number }>({ at: 0 });
  useEffect(() => {
    if (words === undefined || words === last.current.words) return;
    if (last.current.words === undefined) {
      last.current = { words, at: Date.now() };
      return;
    }
    const wait = Math.max(0, last.current.at + pause - Date.now());
    const timer = setTimeout(() => {
      last.current = { words, at: Date.now() };
      setSaid(words);
    }, wait);
    return () => clearTimeout(timer);
  }, [words]);
  return said;
}
