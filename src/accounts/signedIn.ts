import type { PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';

/** An account as far as signing in goes, also one that may do nothing else yet. */
export interface SignedIn {
  id: number;
  name: string;
  email: string;
  role: string;
  _sid?: string;
}

export function signedIn(req: Pick<PayloadRequest, 'user'>): SignedIn {
  return (req.user as SignedIn | null) ?? refuse('Bitte melden Sie sich zuerst an.', 401);
}
