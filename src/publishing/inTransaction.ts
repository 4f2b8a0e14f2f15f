import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** Runs several writes as one: all of them happen, or none. Joins a transaction that the request has already. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req);
  try {
    const result = await work();
    if (isOurs) await commitTransaction(req);
    return result;
  } catch (error) {
    if (isOurs) await killTransaction(req);
    throw error;
  }
}
