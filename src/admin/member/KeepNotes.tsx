'use client';

import { useEffect } from 'react';
import { type SideNotes, setSideNotes } from './sideNotes';

/** Hands on what the server knows to the part beside the form. */
export function KeepNotes({ notes }: { notes: SideNotes }) {
  useEffect(() => setSideNotes(notes), [notes]);
  return null;
}
