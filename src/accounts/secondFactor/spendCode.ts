import type { PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { recordActivity } from '@/activity/recordActivity';
import { hit } from '@/collections/Throttle/hit';
import { queueMail } from '@/mail/queueMail';
import { recoveryCodeUsed } from '@/mail/templates/secondFactor';
import { readCode } from './codes';
import { findFactor, spendRecoveryCode, spendStep } from './store';
import { stepOfCode } from './totp';

export const tooMany =
  'Zu viele Versuche. Bitte warten Sie einige Minuten und versuchen Sie es dann noch einmal.';
export const wrongCode =
  'Dieser Code stimmt nicht oder ist abgelaufen. Geben Sie den Code ein, der jetzt in der App steht.';
const wrongRecoveryCode = 'Dieser Ersatzcode stimmt nicht oder wurde schon benutzt.';

interface Holder {
  id: number;
  email: string;
}

/** Whoever knows the password may guess this often; a day has room for few guesses of a million. */
const limits = [
  { limit: 8, seconds: 600 },
  { limit: 60, seconds: 86_400 },
];

export async function limitGuesses(req: PayloadRequest, user: number): Promise<void> {
  for (const { limit, seconds } of limits) {
    if (!(await hit(req, `secondFactor${seconds}`, String(user), limit, seconds)))
      refuse(tooMany, 429, 'code');
  }
}

/** Takes a code of the app or a recovery code, each of which counts once; refuses anything else. */
export async function spendCode(req: PayloadRequest, user: Holder, value: unknown): Promise<void> {
  await limitGuesses(req, user.id);
  const typed = readCode(value);
  if (!typed) refuse(wrongCode, 401, 'code');
  if (typed.kind === 'recovery') return spendRecovery(req, user, typed.code);
  const secret = (await findFactor(req, user.id))?.secret;
  const step = secret ? stepOfCode(secret, typed.code, new Date()) : null;
  if (step === null || !(await spendStep(req, user.id, step))) refuse(wrongCode, 401, 'code');
}

async function spendRecovery(req: PayloadRequest, user: Holder, code: string): Promise<void> {
  const left = await spendRecoveryCode(req, user.id, code);
  if (left === null) refuse(wrongRecoveryCode, 401, 'code');
  await queueMail(req, { to: user.email, template: recoveryCodeUsed, values: { left } });
  await recordActivity(req, { action: 'recoveryCodeUsed', who: { id: user.id } });
}
