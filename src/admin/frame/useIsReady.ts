'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the code of the page runs: until then buttons that it moves do nothing, and have to say so. */
export const useIsReady = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
