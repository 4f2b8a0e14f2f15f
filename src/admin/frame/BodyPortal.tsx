'use client';

import { type ReactNode, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';

const never = () => () => {};

/** Puts its children at the end of the page, outside of Payload's form; on the server there is no such place yet. */
export function BodyPortal({ children }: { children: ReactNode }) {
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isInBrowser && createPortal(children, document.body);
}
