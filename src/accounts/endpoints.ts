import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { accountOf } from '@/access/roles';
import type { User } from '@/payload-types';
import { bodyOf } from './bodyOf';
import { endAccount, invite, readInvitation, resendInvitation, revokeInvitation } from './invite';

type Act = (req: PayloadRequest, id: number) => Promise<User>;

function onAccount(path: string, act: Act, sentence: (user: User) => string): Endpoint {
  return {
    path: `/:id/${path}`,
    method: 'post',
    handler: async (req) => {
      const id = Number(req.routeParams?.id);
      if (!Number.isInteger(id) || id < 1 || id > 2_147_483_647) refuse('Diesen Zugang gibt es nicht.', 404);
      const user = await act(req, id);
      return Response.json({ id: user.id, message: sentence(user) });
    },
  };
}

/** What the office does with accounts beyond changing their fields. */
export const accountEndpoints: Endpoint[] = [
  {
    path: '/invite',
    method: 'post',
    handler: async (req) => {
      if (!accountOf(req)) refuse('Bitte melden Sie sich zuerst an.', 401);
      const user = await invite(req, readInvitation(await bodyOf(req)));
      return Response.json(
        { id: user.id, message: `Einladung an ${user.name} ist unterwegs.` },
        { status: 201 },
      );
    },
  },
  onAccount('invite/resend', resendInvitation, ({ name }) => `Einladung an ${name} ist wieder unterwegs.`),
  onAccount('invite/revoke', revokeInvitation, ({ name }) => `Die Einladung an ${name} ist zurückgenommen.`),
  onAccount('end', endAccount, ({ name }) => `Der Zugang von ${name} ist beendet.`),
];
