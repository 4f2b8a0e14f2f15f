import { sql } from '@payloadcms/db-postgres';
import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from '@/access/refuse';
import { transactionOf } from '@/publishing/transaction';

function signedIn(req: PayloadRequest): { id: number; _sid?: string } {
  return (
    (req.user as { id: number; _sid?: string } | null) ?? refuse('Bitte melden Sie sich zuerst an.', 401)
  );
}

/** `GET /api/users/sessions`: where the account is signed in. `DELETE /api/users/sessions/<id>`: signs out there. */
export const sessionEndpoints: Endpoint[] = [
  {
    path: '/sessions',
    method: 'get',
    handler: async (req) => {
      const { id, _sid } = signedIn(req);
      const database = await transactionOf(req);
      const { rows } = await database.execute(sql`
        select id, created_at, expires_at from users_sessions
        where _parent_id = ${id} and expires_at > now() order by created_at desc`);
      const sessions = rows.map((row) => ({
        id: row.id,
        createdAt: row.created_at,
        expiresAt: row.expires_at,
        current: row.id === _sid,
      }));
      return Response.json({ sessions });
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
