'use client';

import { useStepNav } from '@payloadcms/ui';
import { useEffect } from 'react';

const closed = ['/admin/collections/member-associations', '/admin/collections/users'];

/** For members the line of steps leaves out the lists they cannot open: of the others, they know only their own. */
export function OwnSteps() {
  const { setStepNav, stepNav } = useStepNav();
  useEffect(() => {
    const own = stepNav.filter(({ url }) => !closed.includes(url ?? ''));
    if (own.length < stepNav.length) setStepNav(own);
  }, [setStepNav, stepNav]);
  return null;
}
