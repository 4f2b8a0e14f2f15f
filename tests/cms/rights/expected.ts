import type { Row, Scope } from '@/access/rights';

/** What a right depends on, as far as one document goes. */
export type Kind = {
  state: 'draft' | 'published' | 'changed' | 'binned';
  /** To whom it belongs, seen from whoever asks. */
  whose: 'own' | 'foreign' | 'ofMember';
};

/** Whether a scope of the rights table reaches such a document. */
function reaches(scope: Scope, { state, whose }: Kind): boolean {
  const released = state === 'published' || state === 'changed';
  switch (scope) {
    case 'none':
      return false;
    case 'all':
      return true;
    case 'published':
      return released;
    case 'publishedOrOwn':
      return released || (whose === 'own' && state !== 'binned');
    case 'own':
    case 'ownDraft':
    case 'self':
      return whose === 'own';
    case 'members':
      return whose === 'ofMember';
    case 'selfOrMembers':
      return whose === 'own' || whose === 'ofMember';
  }
}

/** What a request asks of the table; several rights when it does several things at once. */
export type Asks = (row: Row, kind: Kind) => boolean;

const may =
  (...operations: (keyof Row)[]): Asks =>
  (row, kind) =>
    operations.every((operation) => reaches(row[operation], kind));

/** Whoever may only save drafts must not change what is public. */
const releases: Asks = (row, kind) => row.update !== 'ownDraft' && may('update')(row, kind);

export const asks = {
  create: (row: Row) => row.create !== 'none',
  read: may('read'),
  /** The newest text, which is unreleased where somebody went on writing after the release. */
  readNewest: ((row, kind) =>
    may('read')(row, kind.state === 'changed' ? { ...kind, state: 'draft' } : kind)) as Asks,
  update: may('update'),
  releases,
  delete: may('delete'),
  bin: ((row, kind) => releases(row, kind) && may('delete')(row, kind)) as Asks,
  readVersions: may('readVersions'),
};
