import type { PayloadRequest } from 'payload';
import type { Review } from '@/payload-types';

// What follows a transition: who is told, and what the log keeps. Runs in the same transaction.

export async function tellHandedIn(_req: PayloadRequest, _review: Review): Promise<void> {}
export async function tellWithdrawn(_req: PayloadRequest, _review: Review): Promise<void> {}
export async function tellReleased(_req: PayloadRequest, _review: Review): Promise<void> {}
export async function tellReturned(_req: PayloadRequest, _review: Review): Promise<void> {}
