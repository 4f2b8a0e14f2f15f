import { sql } from '@payloadcms/db-postgres';
import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { transactionOf } from '@/publishing/transaction';
import { signedIn } from './signedIn';

interface Place {
  id: number;
  /** The session to count as "here". */
  _sid?: string;
}

export interface Session {
  id: string;
  createdAt: string;
  expiresAt: string;
  /** The one that asks. */
  current: boolean;
}

/** Where an account is signed in, the newest first. */
export async function sessionsOf(req: PayloadRequest, { id, _sid }: Place): Promise<Session[]> {
  const database = await transactionOf(req);
  const { rows } = await database.execute(sql`
    select id, created_at, expires_at from users_sessions
    where _parent_id = ${id} and expires_at > now() order by created_at desc`);
  return rows.map((row) => ({
    id: String(row.id),
    createdAt: new Date(row.created_at as string).toISOString(),
    expiresAt: new Date(row.expires_at as string).toISOString(),
    current: row.id === _sid,
  }));
}

/** Signs an account out everywhere but here. */
export async function endOtherSessions(req: PayloadRequest, { id, _sid }: Place): Promise<number> {
  const database = await transactionOf(req);
  const { rowCount } = await database.execute(sql`
    delete from users_sessions where _parent_id = ${id} and id is distinct from ${_sid ?? null}`);
  return rowCount ?? 0;
}

/**
 * `GET /api/users/sessions`: where the account is signed in. `DELETE /api/users/sessions/<id>`: signs out there;
 * without an id everywhere but here.
 */
export const sessionEndpoints: Endpoint[] = [
  {
    path: '/sessions',
    method: 'get',
    handler: async (req) => Response.json({ sessions: await sessionsOf(req, signedIn(req)) }),
  },
  {
    path: '/sessions',
    method: 'delete',
    handler: async (req) => {
      const ended = await endOtherSessions(req, signedIn(req));
      const message = ended > 0 ? 'Sie sind nur noch hier angemeldet.' : 'Sie waren nur hier angemeldet.';
      return Response.json({ message });
    },
  },
  {
    path: '/sessions/:session',
    method: 'delete',
    handler: async (req) => {
      const { id } = signedIn(req);
      const database = await transactionOf(req);
      const { rowCount } = await database.execute(sql`
        delete from users_sessions where _parent_id = ${id} and id = ${String(req.routeParams?.session)}`);
      if (!rowCount) refuse('Dort sind Sie nicht mehr angemeldet.', 404);
      return Response.json({ message: 'Sie sind dort abgemeldet.' });
    },
  },
];
