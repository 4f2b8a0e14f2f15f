import { ViewDescription } from '@payloadcms/ui';
import { createLocalReq, type PayloadRequest, type ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { isMember, isStaff } from '@/access/roles';
import { formatDate, formatDateTime, formatTime, isoDay } from '@/lib/dates';
import type { Review } from '@/payload-types';
import { countWords, profileFindings } from '@/quality/profileFindings';
import { nameOf } from '@/review/nameOf';
import { newestVersion, publicVersion, type StoredVersion } from '@/review/newestVersion';
import { type ReviewedCollection, reviewedCollections } from '@/review/reviewed';
import { lastRound } from '@/review/rounds';
import type { Target } from '@/review/transitions';
import { Glyph } from '../frame/Glyph';
import { publicAddress } from '../review/publicAddress';
import { documentState, returnHeading } from './documentState';
import { FieldJump } from './FieldJump';
import { Landing } from './Landing';
import { LiveStrip } from './LiveStrip';
import { labelOfField } from './labelOfField';
import { Steps } from './Steps';

const HEADING = 'stand';

type Props = ServerProps & { id?: number; collectionSlug: string; description?: string };

/** Strip above a form: what is public, how the draft stands, what comes next. In lists it is the plain description. */
export async function DocumentState({ id, collectionSlug, description, payload, user }: Props) {
  const collection = reviewedCollections.find((slug) => slug === collectionSlug);
  if (!id || !collection) return <ViewDescription description={description ?? ''} />;
  const req = await createLocalReq({ user: user ?? undefined }, payload);
  const target = { collection, id: Number(id) };
  return (
    <LiveStrip heading={HEADING} {...target}>
      {await stripOf(req, target)}
    </LiveStrip>
  );
}

/** The strip as it stands now, for the account of the request. */
export async function stripOf(req: PayloadRequest, target: Target): Promise<ReactNode> {
  const { collection, id } = target;
  const [round, newest] = [await lastRound(req, target), await newestVersion(req, collection, id)];
  if (isStaff(req)) {
    return round?.state === 'open' ? <OfficeStrip req={req} round={round} {...target} /> : null;
  }
  if (!isMember(req) || !newest) return null;
  const published = await publicVersion(req, collection, id);
  return <MemberStrip req={req} id={target.id} {...{ round, newest, published, collection }} />;
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
  id,
  round,
  newest,
  published,
  collection,
}: {
  req: PayloadRequest;
  id: number;
  round: Review | null;
  newest: StoredVersion;
  published: StoredVersion | null;
  collection: ReviewedCollection;
}) {
  const state = documentState({ round, isDraft: newest.status === 'draft', now: new Date() });
  const marked = round?.markedFields ?? [];
  const fields = req.payload.collections[collection].config.fields;
  const open = countWords(profileFindings(newest.data));
  const isPublic = (
    <>
      <Glyph name="globe" /> <strong>Öffentlich:</strong>{' '}
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
      {state === 'unchanged' && (
        <Landing heading={HEADING} id={id} checkedOn={newest.data.checkedOn}>
          {isPublic}
        </Landing>
      )}
      {state === 'released' && (
        <>
          <h2 id={HEADING} tabIndex={-1}>
            Ihr Profil ist seit {sinceWords(round?.decidedAt ?? newest.updatedAt)} öffentlich.
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
              <Glyph name="pencil" /> <strong>Ihr Entwurf:</strong> noch nicht zur Freigabe gegeben
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
        </>
      )}
      {state === 'returned' && round && (
        <>
          <h2 id={HEADING} tabIndex={-1}>
            <Glyph name="back" /> {returnHeading(marked.length)}
          </h2>
          <p>
            {await nameOf(req, idOf(round.decidedBy))}, Geschäftsstelle BAG HKV
            {round.decidedAt && `, am ${formatDateTime(round.decidedAt)}`}
          </p>
          <blockquote className="panel-quote">„{round.reason}“</blockquote>
          <ul className="panel-links">
            {marked.map((name) => (
              <li key={name}>
                <FieldJump name={name} label={labelOfField(fields, name)} />
              </li>
            ))}
            <li>
              <a href="/kontakt/nachricht">
                <Glyph name="mail" /> Rückfrage an die Geschäftsstelle
              </a>
            </li>
          </ul>
        </>
      )}
      {open && state !== 'open' && (
        <p className="panel-strip__narrow">
          <a href="#das-fehlt-noch">{open}</a>
        </p>
      )}
      {state !== 'unchanged' && <Steps state={state} />}
    </section>
  );
}

/** "heute, 11:20 Uhr," or the day alone. */
const sinceWords = (value: string) =>
  isoDay(value) === isoDay(new Date()) ? `heute, ${formatTime(value)},` : `dem ${formatDate(value)}`;

const idOf = (relation: Review['handedInBy']) => (typeof relation === 'object' ? relation?.id : relation);
