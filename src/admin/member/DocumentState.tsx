import { ViewDescription } from '@payloadcms/ui';
import { createLocalReq, type PayloadRequest, type ServerProps } from 'payload';
import { isMember, isStaff } from '@/access/roles';
import { formatDate, formatDateTime } from '@/lib/dates';
import type { Review } from '@/payload-types';
import { nameOf } from '@/review/nameOf';
import { newestVersion, publicVersion, type StoredVersion } from '@/review/newestVersion';
import { type ReviewedCollection, reviewedCollections } from '@/review/reviewed';
import { lastRound } from '@/review/rounds';
import { publicAddress } from '../review/publicAddress';
import { documentState, returnHeading } from './documentState';
import { FieldJump } from './FieldJump';
import { FollowForm } from './FollowForm';
import { placeOfField } from './placeOfField';
import { Steps } from './Steps';

const HEADING = 'stand';

type Props = ServerProps & { id?: number; collectionSlug: string; description?: string };

/** Strip above a form: what is public, how the draft stands, what comes next. In lists it is the plain description. */
export async function DocumentState({ id, collectionSlug, description, payload, user }: Props) {
  const collection = reviewedCollections.find((slug) => slug === collectionSlug);
  if (!id || !collection) return <ViewDescription description={description ?? ''} />;
  const req = await createLocalReq({ user: user ?? undefined }, payload);
  const target = { collection, id: Number(id) };
  const [round, newest] = [await lastRound(req, target), await newestVersion(req, collection, id)];
  if (isStaff(req)) {
    return round?.state === 'open' ? <OfficeStrip req={req} round={round} {...target} /> : null;
  }
  if (!isMember(req) || !newest) return null;
  const published = await publicVersion(req, collection, id);
  return (
    <MemberStrip req={req} round={round} newest={newest} published={published} collection={collection} />
  );
}

async function OfficeStrip({
  req,
  round,
  collection,
  id,
}: {
  req: PayloadRequest;
  round: Review;
  collection: ReviewedCollection;
  id: number;
}) {
  return (
    <section className="panel-strip" aria-labelledby={HEADING}>
      <h2 id={HEADING} tabIndex={-1}>
        Hier liegt ein Entwurf zur Freigabe
      </h2>
      <p>
        {await nameOf(req, idOf(round.handedInBy))} hat ihn am {formatDateTime(round.handedInAt)} zur Freigabe
        gegeben. <a href={`/admin/collections/${collection}/${id}/freigabe`}>Änderungen prüfen</a>
      </p>
    </section>
  );
}

async function MemberStrip({
  req,
  round,
  newest,
  published,
  collection,
}: {
  req: PayloadRequest;
  round: Review | null;
  newest: StoredVersion;
  published: StoredVersion | null;
  collection: ReviewedCollection;
}) {
  const state = documentState({ round, isDraft: newest.status === 'draft', now: new Date() });
  const marked = round?.markedFields ?? [];
  const fields = req.payload.collections[collection].config.fields;
  const isPublic = (
    <>
      <strong>Öffentlich:</strong>{' '}
      {published ? (
        <>
          Stand {formatDate(published.updatedAt)}{' '}
          <a href={publicAddress(collection, published.data)}>ansehen</a>
        </>
      ) : (
        'noch nicht'
      )}
    </>
  );
  return (
    <section className={`panel-strip panel-strip--own panel-strip--${state}`} aria-labelledby={HEADING}>
      <FollowForm heading={HEADING} />
      {state === 'unchanged' && (
        <>
          <h2 id={HEADING} tabIndex={-1}>
            Guten Tag. Stimmt Ihr Profil noch?
          </h2>
          <p>
            Hat sich etwas geändert, ändern Sie es unten im Formular. Öffentlich wird es erst, wenn die
            Geschäftsstelle es freigegeben hat.
          </p>
          <p>{isPublic}</p>
        </>
      )}
      {state === 'released' && (
        <>
          <h2 id={HEADING} tabIndex={-1}>
            Ihr Profil ist seit {formatDateTime(round?.decidedAt ?? newest.updatedAt)} öffentlich.
          </h2>
          <p>{isPublic}</p>
        </>
      )}
      {state === 'draft' && (
        <>
          <h2 id={HEADING} tabIndex={-1} className="panel-hidden">
            So steht Ihr Entwurf
          </h2>
          <p className="panel-strip__facts">
            <span>{isPublic}</span>
            <span>
              <strong>Ihr Entwurf:</strong> noch nicht zur Freigabe gegeben
            </span>
          </p>
          <p>
            Alles geändert? Dann wählen Sie „Zur Freigabe geben“. Bis dahin bleibt das öffentliche Profil, wie
            es ist.
          </p>
        </>
      )}
      {state === 'open' && round && (
        <>
          <h2 id={HEADING} tabIndex={-1}>
            Ihr Entwurf liegt bei der Geschäftsstelle
          </h2>
          <p>
            Zur Freigabe gegeben am {formatDateTime(round.handedInAt)} von{' '}
            {await nameOf(req, idOf(round.handedInBy))}. Sie bekommen eine E-Mail, sobald entschieden ist. Bis
            dahin bleibt das öffentliche Profil, wie es ist.
          </p>
          {round.note && <blockquote className="panel-quote">„{round.note}“</blockquote>}
        </>
      )}
      {state === 'returned' && round && (
        <>
          <h2 id={HEADING} tabIndex={-1}>
            {returnHeading(marked.length)}
          </h2>
          <p>
            {await nameOf(req, idOf(round.decidedBy))}, Geschäftsstelle BAG HKV
            {round.decidedAt && `, am ${formatDateTime(round.decidedAt)}`}
          </p>
          <blockquote className="panel-quote">„{round.reason}“</blockquote>
          {marked.length > 0 && (
            <ul className="panel-links">
              {marked.map((name) => (
                <li key={name}>
                  <FieldJump name={name} {...placeOfField(fields, name)} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <Steps state={state} />
    </section>
  );
}

const idOf = (relation: Review['handedInBy']) => (typeof relation === 'object' ? relation?.id : relation);
