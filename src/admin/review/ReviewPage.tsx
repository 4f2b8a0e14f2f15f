import { Gutter, SetStepNav } from '@payloadcms/ui';
import { notFound } from 'next/navigation';
import type { DocumentViewServerProps, PayloadRequest } from 'payload';
import { isAdmin, isStaff } from '@/access/roles';
import { formatDate, formatDateTime } from '@/lib/dates';
import type { Review } from '@/payload-types';
import { countsOf, countsText, verdictOf } from '@/quality/score';
import { nameOf } from '@/review/nameOf';
import type { ReviewedCollection } from '@/review/reviewed';
import { lastRound, roundOf } from '@/review/rounds';
import { decided } from '@/review/rules';
import { CompareHead } from '../compare/CompareHead';
import { FieldComparisons } from '../compare/FieldComparisons';
import { Badge } from '../parts/Badge';
import { openReviews, reviewHref } from '../worklist/openReviews';
import { since } from '../worklist/work';
import { ChangeJumps } from './ChangeJumps';
import { Decision } from './Decision';
import { type Comparison, loadComparison } from './loadComparison';
import { publicAddress } from './publicAddress';

/** Published and new text side by side, with the decision about it. For the office only. */
export async function ReviewPage({ doc, initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, req } = initPageResult;
  if (!isStaff(req)) notFound();
  const collection = collectionConfig?.slug as ReviewedCollection;
  const id = Number(doc.id);
  const comparison = await loadComparison(req, collection, id);
  if (!comparison) notFound();
  const review = await lastRound(req, { collection, id });
  const isOpen = review?.state === 'open';
  const page = <Differences comparison={comparison} isOpen={isOpen} />;
  return (
    <Gutter className="panel-review">
      <main>
        <SetStepNav
          nav={[
            { label: 'Zur Freigabe', url: '/admin#freigabe' },
            { label: String(doc.name ?? doc.title ?? ''), url: `/admin/collections/${collection}/${id}` },
            { label: 'Änderungen prüfen' },
          ]}
        />
        {isOpen
          ? await openRound(req, review, comparison, collection, id, page)
          : await closedRound(req, review)}
        {!isOpen && page}
      </main>
    </Gutter>
  );
}

async function openRound(
  req: PayloadRequest,
  review: Review,
  { differences, newest }: Comparison,
  collection: ReviewedCollection,
  id: number,
  page: React.ReactNode,
) {
  const author = (await nameOf(req, idOf(review.handedInBy))) ?? 'Die andere Person';
  const changedBy = newest.id === review.version ? null : await nameOf(req, newest.changedBy);
  const waiting = await openReviews(req.payload);
  const next = waiting.find((other) => other.id !== review.id);
  return (
    <>
      <div className="panel-review__head">
        <p>
          Zur Freigabe gegeben von <strong>{author}</strong> am {formatDateTime(review.handedInAt)}{' '}
          <span className="panel-hint">({since(review.handedInAt)})</span>
        </p>
        <CheckResult findings={Number(newest.data.findings ?? 0)} />
      </div>
      {review.note && <blockquote className="panel-quote">„{review.note}“</blockquote>}
      {changedBy && (
        <p className="panel-notice panel-notice--warning">
          Danach hat {changedBy} am {formatDateTime(newest.updatedAt)} daran gespeichert. Sie sehen hier die
          neueste Fassung.
        </p>
      )}
      <Decision
        facts={{
          collection,
          id,
          seen: newest.id,
          title: review.title,
          author,
          mayOverride: isAdmin(req),
          place: `${waiting.findIndex((one) => one.id === review.id) + 1} von ${waiting.length}`,
          tellsAuthor: idOf(review.handedInBy) !== req.user?.id,
          address: publicAddress(collection, newest.data),
          fields: differences.filter(({ changed }) => changed).map(({ label, name }) => ({ label, name })),
          next: next && { title: next.title, href: reviewHref(next) },
        }}
      >
        {page}
      </Decision>
    </>
  );
}

/** What the check found in the newest text. */
function CheckResult({ findings }: { findings: number }) {
  const counts = countsOf(findings);
  return <Badge kind={verdictOf(counts)}>Prüfung: {countsText(counts)}</Badge>;
}

async function closedRound(req: PayloadRequest, review: Review | null) {
  return (
    <div className="panel-notice">
      <h2>Hier liegt nichts zur Freigabe</h2>
      {review && <p>{decided(await roundOf(req, review))}</p>}
      <p>Unten steht der öffentliche Text neben dem neuesten Entwurf.</p>
    </div>
  );
}

function Differences({
  comparison: { differences, newest, published },
  isOpen,
}: {
  comparison: Comparison;
  isOpen: boolean;
}) {
  return (
    <>
      <CompareHead
        differences={differences}
        before={{
          title: 'Öffentlich',
          text: published ? `seit ${formatDate(published.updatedAt)}` : 'noch nichts',
        }}
        after={{
          title: isOpen ? 'Zur Freigabe' : 'Neueste Fassung',
          text: `Fassung vom ${formatDateTime(newest.updatedAt)}`,
        }}
      >
        <ChangeJumps />
      </CompareHead>
      <FieldComparisons
        differences={differences}
        noBefore={published ? undefined : 'Noch nichts öffentlich'}
      />
    </>
  );
}

const idOf = (relation: Review['handedInBy']) => (typeof relation === 'object' ? relation?.id : relation);
