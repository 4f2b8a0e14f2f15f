import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest, Where } from 'payload';
import type { Schedule } from '@/payload-types';
import { transactionOf } from '@/publishing/transaction';
import type { Target } from '@/review/transitions';

const collection = 'schedules';

export async function findSchedules(req: PayloadRequest, where: Where, sort = 'at'): Promise<Schedule[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    sort,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs;
}

export function updateSchedule(req: PayloadRequest, id: number, data: Partial<Schedule>): Promise<Schedule> {
  return req.payload.update({ collection, id, data, depth: 0, overrideAccess: true, req });
}

/** A plan that nobody else changes or runs until the transaction ends; null when there is no such plan. */
export async function heldSchedule(req: PayloadRequest, id: number): Promise<Schedule | null> {
  const database = await transactionOf(req);
  await database.execute(sql`select id from schedules where id = ${id} for update`);
  return (await findSchedules(req, { id: { equals: id } }))[0] ?? null;
}

export function documentOf({ document }: Schedule): Target {
  const { relationTo, value } = document;
  return { collection: relationTo, id: typeof value === 'object' ? value.id : value };
}

export const plansOf = ({ collection: relationTo, id }: Target): Where => ({
  and: [
    { 'document.relationTo': { equals: relationTo } },
    { 'document.value': { equals: id } },
    { state: { equals: 'planned' } },
  ],
});
