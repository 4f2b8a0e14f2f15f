import type { ServerProps } from 'payload';
import { accountOf, isStaff, ownAssociation } from '@/access/roles';
import { WordMark } from '@/components/Brand/WordMark';
import { NavLink } from './NavLink';
import { OpenNav } from './OpenNav';
import { OwnSteps } from './OwnSteps';

/** Head of the navigation: where one is, and the page each role starts from. */
export async function NavTop({ payload, user }: ServerProps) {
  const req = { user: user ?? null };
  const association = ownAssociation(accountOf(req));
  return (
    <div className="panel-nav__top">
      <OpenNav />
      <span className="panel-brand">
        <WordMark />
        <span className="panel-brand__place">Redaktion</span>
      </span>
      {isStaff(req) && (
        <>
          <NavLink href="/admin">
            Arbeitsliste <Count count={await countOpen(payload)} words="zur Freigabe" />
          </NavLink>
          <NavLink href="/admin/geplant">
            Geplant <Count count={await countPlanned(payload)} words="geplant" isQuiet />
          </NavLink>
        </>
      )}
      {!isStaff(req) && <OwnEntries association={association} />}
    </div>
  );
}

/** All that members need: what they keep, and help. */
function OwnEntries({ association }: { association: number | null }) {
  return (
    <>
      <OwnSteps />
      {association && (
        <NavLink href={`/admin/collections/member-associations/${association}`}>Unser Profil</NavLink>
      )}
      {association && (
        <NavLink href={`/admin/collections/media?where[or][0][and][0][owner][equals]=${association}`}>
          Unsere Bilder
        </NavLink>
      )}
      <p className="panel-nav__group">Hilfe</p>
      <NavLink href="/admin/handbuch">Anleitung in 10 Schritten</NavLink>
      <NavLink href="/kontakt/nachricht">Geschäftsstelle fragen</NavLink>
    </>
  );
}

function Count({ count, isQuiet, words }: { count: number; words: string; isQuiet?: boolean }) {
  if (count === 0) return null;
  return (
    <span className={isQuiet ? 'panel-nav__count panel-nav__count--quiet' : 'panel-nav__count'}>
      {count}
      <span className="panel-hidden"> {words}</span>
    </span>
  );
}

async function countOpen(payload: ServerProps['payload']): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'reviews',
    where: { state: { equals: 'open' } },
    overrideAccess: true,
  });
  return totalDocs;
}

async function countPlanned(payload: ServerProps['payload']): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'schedules',
    where: { state: { in: ['planned', 'failed'] } },
    overrideAccess: true,
  });
  return totalDocs;
}
