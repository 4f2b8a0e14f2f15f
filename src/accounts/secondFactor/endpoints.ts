import type { Endpoint, PayloadRequest } from 'payload';
import { toString as drawQr } from 'qrcode';
import { refuse } from '@/access/refuse';
import { isAdmin } from '@/access/roles';
import type { Action } from '@/activity/actions';
import { recordActivity } from '@/activity/recordActivity';
import type { Letter } from '@/mail/letter';
import { queueMail } from '@/mail/queueMail';
import {
  recoveryCodesRenewed,
  secondFactorOff,
  secondFactorOn,
  secondFactorReset,
} from '@/mail/templates/secondFactor';
import { inTransaction } from '@/publishing/inTransaction';
import { bodyOf } from '../bodyOf';
import { endOtherSessions } from '../sessions';
import { type SignedIn, signedIn } from '../signedIn';
import { newRecoveryCodes, readCode } from './codes';
import { demandPassword } from './provePassword';
import { limitGuesses, spendCode, wrongCode } from './spendCode';
import { confirmFactor, findFactor, keepSecret, removeFactor, replaceCodes, spendStep } from './store';
import { newSecret, setUpAddress, stepOfCode } from './totp';

const alreadyOn = 'Der zweite Schritt ist schon eingeschaltet.';
const notOn = 'Der zweite Schritt ist nicht eingeschaltet.';

type Body = Record<string, unknown>;

interface Own {
  /** Whoever asks shows first that it is really them. */
  needsPassword: boolean;
  act: (req: PayloadRequest, user: SignedIn, body: Body) => Promise<object>;
}

/** Something people do about their own second factor; all of it happens, or nothing. */
function onOwn(path: string, { needsPassword, act }: Own): Endpoint {
  return {
    path: `/second-factor/${path}`,
    method: 'post',
    handler: async (req) => {
      const user = signedIn(req);
      const body = await bodyOf(req);
      // Before the transaction: checking it takes a connection of its own.
      if (needsPassword) await demandPassword(req, user, body.password);
      const answer = await inTransaction(req, () => act(req, user, body));
      return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
    },
  };
}

async function tell(
  req: PayloadRequest,
  user: SignedIn,
  action: Action,
  template: () => Letter,
): Promise<void> {
  await queueMail(req, { to: user.email, template, values: undefined });
  await recordActivity(req, { action, who: user });
}

async function begin(req: PayloadRequest, user: SignedIn) {
  const secret = newSecret();
  if (!(await keepSecret(req, user.id, secret))) refuse(alreadyOn, 409);
  const picture = await drawQr(setUpAddress(secret, user.email), { type: 'svg', margin: 2 });
  return { secret, picture: `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}` };
}

async function confirm(req: PayloadRequest, user: SignedIn, { code }: Body) {
  await limitGuesses(req, user.id);
  const factor = await findFactor(req, user.id);
  if (factor?.confirmedAt) refuse(alreadyOn, 409);
  if (!factor?.secret) refuse('Bitte fangen Sie noch einmal von vorn an.', 409);
  const typed = readCode(code);
  const step = typed ? stepOfCode(factor.secret, typed.code, new Date()) : null;
  if (step === null) refuse(wrongCode, 400, 'code');
  const codes = newRecoveryCodes();
  if (!(await confirmFactor(req, user.id, codes))) refuse(alreadyOn, 409);
  await spendStep(req, user.id, step);
  // Whoever got in without it is out again.
  await endOtherSessions(req, user);
  await tell(req, user, 'secondFactorOn', secondFactorOn);
  return { codes, message: 'Der zweite Schritt ist eingeschaltet.' };
}

async function demandCode(req: PayloadRequest, user: SignedIn, { code }: Body): Promise<void> {
  if (!(await findFactor(req, user.id))?.confirmedAt) refuse(notOn, 409);
  await spendCode(req, user, code);
}

async function switchOff(req: PayloadRequest, user: SignedIn, body: Body) {
  const { twoFactorForStaff } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (twoFactorForStaff && user.role !== 'member') {
    refuse('In der Geschäftsstelle ist der zweite Schritt Pflicht. Er bleibt eingeschaltet.', 403);
  }
  await demandCode(req, user, body);
  await removeFactor(req, user.id);
  await tell(req, user, 'secondFactorOff', secondFactorOff);
  return { message: 'Der zweite Schritt ist ausgeschaltet.' };
}

async function renewCodes(req: PayloadRequest, user: SignedIn, body: Body) {
  await demandCode(req, user, body);
  const codes = newRecoveryCodes();
  await replaceCodes(req, user.id, codes);
  await tell(req, user, 'recoveryCodesRenewed', recoveryCodesRenewed);
  return { codes, message: 'Die neuen Ersatzcodes gelten. Die bisherigen gelten nicht mehr.' };
}

/** For somebody who has lost phone and codes. Until then nobody can know that it is really that person: admins ask. */
async function resetFactor(req: PayloadRequest, id: number) {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  if (!user) refuse('Diesen Zugang gibt es nicht.', 404);
  if (!(await removeFactor(req, id))) refuse('Dieser Zugang hat keinen zweiten Schritt.', 409);
  await endOtherSessions(req, { id });
  await queueMail(req, { to: user.email, template: secondFactorReset, values: { by: signedIn(req).name } });
  await recordActivity(req, {
    action: 'secondFactorReset',
    document: { collection: 'users', id, title: user.name },
  });
  return user;
}

const reset: Endpoint = {
  path: '/:id/second-factor/reset',
  method: 'post',
  handler: async (req) => {
    if (!isAdmin(req)) refuse('Den zweiten Schritt anderer setzt nur die Administration zurück.', 403);
    const id = Number(req.routeParams?.id);
    if (!Number.isInteger(id) || id < 1 || id > 2_147_483_647) refuse('Diesen Zugang gibt es nicht.', 404);
    if (id === signedIn(req).id) {
      refuse('Den eigenen zweiten Schritt schalten Sie in „Mein Konto“ aus.', 409);
    }
    const { name } = await inTransaction(req, () => resetFactor(req, id));
    return Response.json({ message: `Der zweite Schritt von ${name} ist zurückgesetzt.` });
  },
};

export const secondFactorEndpoints: Endpoint[] = [
  onOwn('start', { needsPassword: true, act: begin }),
  onOwn('confirm', { needsPassword: false, act: confirm }),
  onOwn('off', { needsPassword: true, act: switchOff }),
  onOwn('codes', { needsPassword: true, act: renewCodes }),
  reset,
];
