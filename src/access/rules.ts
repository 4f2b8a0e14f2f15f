import type { Where } from 'payload';
import type { Scope } from './rights';

/** What of an account decides about its rights. */
export interface Holder {
  id: number;
  association: number | null;
}

/** The field that ties a document of a collection to its association. */
const ownerField: Record<string, string> = {
  'member-associations': 'id',
  media: 'owner',
  reviews: 'association',
};

/** The field that ties a document of a collection to one account. */
const selfField: Record<string, string> = {
  users: 'id',
  'payload-locked-documents': 'user.value',
  'payload-preferences': 'user.value',
};

const notBinned: Where = { deletedAt: { exists: false } };
const published: Where = { and: [{ _status: { equals: 'published' } }, notBinned] };

/**
 * Turns a scope of the rights table into what Payload understands: yes, no, or a query.
 * @param slug collection
 * @param data incoming data of an update; a released state is refused where only drafts are allowed
 */
export function decide(
  scope: Scope,
  slug: string,
  holder: Holder | null,
  data?: Record<string, unknown> | null,
  versions = false,
): boolean | Where {
  const own = (): boolean | Where => {
    if (!holder?.association) return false;
    const field = versions ? 'parent' : (ownerField[slug] ?? 'id');
    return { [field]: { equals: holder.association } };
  };
  const self = (): boolean | Where => {
    if (!holder) return false;
    return { [selfField[slug] ?? 'id']: { equals: holder.id } };
  };
  const members: Where = { role: { equals: 'member' } };
  switch (scope) {
    case 'none':
      return false;
    case 'all':
      return true;
    case 'published':
      return published;
    case 'publishedOrOwn': {
      const mine = own();
      return typeof mine === 'object' ? { or: [published, { and: [mine, notBinned] }] } : published;
    }
    case 'own':
      return own();
    case 'ownDraft':
      return data?._status === 'published' ? false : own();
    case 'self':
      return self();
    case 'members':
      return data && 'role' in data ? data.role === 'member' : members;
    case 'selfOrMembers': {
      const mine = self();
      return typeof mine === 'object' ? { or: [mine, members] } : members;
    }
  }
}
