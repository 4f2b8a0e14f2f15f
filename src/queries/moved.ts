import { createLocalReq } from 'payload';
import { findMoved } from '@/redirects/findMoved';
import { cms, oncePerRequest } from './cms';

/** Where to go on from an address under which no released document stands, or why it is gone; else null. */
export const movedFrom = oncePerRequest(async (path: string) =>
  findMoved(await createLocalReq({}, await cms()), path),
);
