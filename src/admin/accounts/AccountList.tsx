import { Gutter, SetStepNav } from '@payloadcms/ui';
import { notFound } from 'next/navigation';
import type { ListViewServerProps } from 'payload';
import { accountOf, isAdmin, isStaff } from '@/access/roles';
import { AccountBoard } from './AccountBoard';
import { accountRows } from './accountRows';

/** Who may sign in, with what the office does about it: invite, send again, take back, end. */
export async function AccountList({ payload, user }: Pick<ListViewServerProps, 'payload' | 'user'>) {
  const req = { user: user ?? null };
  const account = accountOf(req);
  if (!account || !isStaff(req)) notFound();
  const all = { depth: 0, pagination: false, overrideAccess: false, user: account } as const;
  const [users, members] = await Promise.all([
    payload.find({ ...all, collection: 'users' }),
    payload.find({
      ...all,
      collection: 'member-associations',
      select: { name: true, shortName: true },
      sort: 'name',
    }),
  ]);
  const names = new Map(members.docs.map(({ id, name, shortName }) => [id, shortName || name]));
  return (
    <Gutter className="panel-worklist panel-accounts">
      <main>
        <SetStepNav nav={[{ label: 'Zugänge' }]} />
        <AccountBoard
          rows={accountRows(users.docs, names, account, new Date())}
          associations={members.docs.map(({ id, name }) => ({ id, name }))}
          isAdmin={isAdmin(req)}
        />
      </main>
    </Gutter>
  );
}
