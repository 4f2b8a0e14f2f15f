import { Link } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { accountOf, isStaff, ownAssociation } from '@/access/roles';

/** Foot of the navigation: who is signed in, the own account, and the way out. */
export async function NavFoot({ payload, user }: ServerProps) {
  const req = { user: user ?? null };
  const association = ownAssociation(accountOf(req));
  const profile = association
    ? await payload.findByID({
        collection: 'member-associations',
        id: association,
        depth: 0,
        select: { name: true },
        overrideAccess: true,
        disableErrors: true,
      })
    : null;
  return (
    <div className="panel-nav__foot">
      <p className="panel-nav__who">{(user as { name?: string } | null)?.name}</p>
      <p>{isStaff(req) ? 'Geschäftsstelle BAG HKV' : profile?.name}</p>
      {isStaff(req) && (
        <Link href="/admin/handbuch" prefetch={false}>
          Handbuch
        </Link>
      )}
      <Link href="/admin/account" prefetch={false}>
        Mein Konto
      </Link>
      <Link href="/admin/logout" prefetch={false}>
        Abmelden
      </Link>
    </div>
  );
}
