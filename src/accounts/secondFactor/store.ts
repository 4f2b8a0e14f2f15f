import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { keyedHash, seal, unseal } from '@/lib/seal';
import { transactionOf } from '@/publishing/transaction';
import { readCode } from './codes';

// Beside the account and not in it: Payload writes the whole account back with every sign-in, and two at once would
// bring used codes back.

export interface Factor {
  /** Null when it was sealed with another PAYLOAD_SECRET. */
  secret: string | null;
  /** Since when it counts; null while it is being set up. */
  confirmedAt: string | null;
  codesLeft: number;
}

const purposeOf = (user: number) => `second-factor:${user}`;
const hashesOf = (req: PayloadRequest, user: number, codes: string[]) =>
  JSON.stringify(codes.map((code) => hashOf(req, user, readCode(code)?.code ?? '')));
const hashOf = (req: PayloadRequest, user: number, code: string) =>
  keyedHash(req.payload.secret, `recovery-code:${user}`, code);

export async function findFactor(req: PayloadRequest, user: number): Promise<Factor | null> {
  const database = await transactionOf(req);
  const { rows } = await database.execute(sql`
    select secret, confirmed_at, jsonb_array_length(recovery_codes) as codes_left
    from second_factors where user_id = ${user}`);
  const [row] = rows;
  if (!row) return null;
  return {
    secret: unseal(req.payload.secret, purposeOf(user), String(row.secret)),
    confirmedAt: row.confirmed_at ? new Date(row.confirmed_at as string).toISOString() : null,
    codesLeft: Number(row.codes_left),
  };
}

/** Keeps a secret that does not count yet. @returns false when the account has one that counts */
export async function keepSecret(req: PayloadRequest, user: number, secret: string): Promise<boolean> {
  const sealed = seal(req.payload.secret, purposeOf(user), secret);
  const database = await transactionOf(req);
  const { rowCount } = await database.execute(sql`
    insert into second_factors (user_id, secret, recovery_codes, last_step)
    values (${user}, ${sealed}, '[]', 0)
    on conflict (user_id) do update set secret = excluded.secret, last_step = 0, updated_at = now()
    where second_factors.confirmed_at is null`);
  return rowCount === 1;
}

/** Lets the secret count. @returns false when it does already */
export async function confirmFactor(req: PayloadRequest, user: number, codes: string[]): Promise<boolean> {
  const database = await transactionOf(req);
  const { rowCount } = await database.execute(sql`
    update second_factors
    set confirmed_at = now(), recovery_codes = ${hashesOf(req, user, codes)}::jsonb, updated_at = now()
    where user_id = ${user} and confirmed_at is null`);
  return rowCount === 1;
}

export async function replaceCodes(req: PayloadRequest, user: number, codes: string[]): Promise<void> {
  const database = await transactionOf(req);
  await database.execute(sql`
    update second_factors set recovery_codes = ${hashesOf(req, user, codes)}::jsonb, updated_at = now()
    where user_id = ${user}`);
}

/** Uses up a code of the app and all before it. One statement: of two at once, only one gets in. */
export async function spendStep(req: PayloadRequest, user: number, step: number): Promise<boolean> {
  const database = await transactionOf(req);
  const { rowCount } = await database.execute(sql`
    update second_factors set last_step = ${step}, updated_at = now()
    where user_id = ${user} and last_step < ${step}`);
  return rowCount === 1;
}

/** Uses up a recovery code. @returns how many are left, or null when there is no such code */
export async function spendRecoveryCode(
  req: PayloadRequest,
  user: number,
  code: string,
): Promise<number | null> {
  const hash = hashOf(req, user, code);
  const database = await transactionOf(req);
  const { rows } = await database.execute(sql`
    update second_factors set recovery_codes = recovery_codes - ${hash}::text, updated_at = now()
    where user_id = ${user} and confirmed_at is not null and jsonb_exists(recovery_codes, ${hash})
    returning jsonb_array_length(recovery_codes) as codes_left`);
  return rows[0] ? Number(rows[0].codes_left) : null;
}

/** @returns false when there was none that counted */
export async function removeFactor(req: PayloadRequest, user: number): Promise<boolean> {
  const database = await transactionOf(req);
  const { rows } = await database.execute(
    sql`delete from second_factors where user_id = ${user} returning confirmed_at`,
  );
  return Boolean(rows[0]?.confirmed_at);
}

/** Whether the settings demand a second factor of an account that has none. */
export async function owesFactor(req: PayloadRequest, user: number): Promise<boolean> {
  const database = await transactionOf(req);
  const { rows } = await database.execute(sql`
    select 1 from settings where two_factor_for_staff
      and not exists (select 1 from second_factors where user_id = ${user} and confirmed_at is not null)`);
  return rows.length > 0;
}
