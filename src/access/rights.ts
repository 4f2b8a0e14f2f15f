import type { Actor } from './roles';

/**
 * How far a right reaches.
 * - `published`: released and not in the bin · `publishedOrOwn`: also everything of one's own association
 * - `own`: belongs to one's own association · `ownDraft`: the same, never in a released state, and not while
 *   the office decides about it
 * - `self`: one's own account · `members`: accounts of member associations
 */
export type Scope =
  | 'none'
  | 'all'
  | 'published'
  | 'publishedOrOwn'
  | 'own'
  | 'ownDraft'
  | 'self'
  | 'members'
  | 'selfOrMembers';

export const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const;
export type Operation = (typeof operations)[number];
export type Row = Record<Operation, Scope>;

const nothing: Row = {
  create: 'none',
  read: 'none',
  update: 'none',
  delete: 'none',
  readVersions: 'none',
  unlock: 'none',
};
const readPublished: Row = { ...nothing, read: 'published' };
const readAll: Row = { ...nothing, read: 'all' };
const everything: Row = {
  create: 'all',
  read: 'all',
  update: 'all',
  delete: 'all',
  readVersions: 'all',
  unlock: 'none',
};

const publicDocuments: Record<Actor, Row> = {
  visitor: readPublished,
  member: readPublished,
  editor: everything,
  admin: everything,
};
const closed: Record<Actor, Row> = { visitor: nothing, member: nothing, editor: nothing, admin: nothing };
const readByStaff: Record<Actor, Row> = { ...closed, editor: readAll, admin: readAll };
const writtenByStaff: Record<Actor, Row> = {
  ...closed,
  editor: { ...everything, readVersions: 'none', unlock: 'none' },
  admin: { ...everything, readVersions: 'none', unlock: 'none' },
};
const readByAdmins: Record<Actor, Row> = { ...closed, admin: readAll };

/** The only place that says who may do what with documents. A collection without a row does not start. */
export const collectionRights: Record<string, Record<Actor, Row>> = {
  pages: publicDocuments,
  topics: publicDocuments,
  partners: publicDocuments,
  'member-associations': {
    visitor: readPublished,
    member: { ...nothing, read: 'publishedOrOwn', update: 'ownDraft', readVersions: 'own' },
    editor: everything,
    admin: everything,
  },
  media: {
    visitor: readAll,
    member: { ...readAll, create: 'all', update: 'own' },
    editor: everything,
    admin: everything,
  },
  users: {
    visitor: nothing,
    member: { ...nothing, read: 'self', update: 'self' },
    editor: { ...nothing, create: 'members', read: 'selfOrMembers', update: 'self', delete: 'members' },
    admin: { ...everything, unlock: 'all', readVersions: 'none' },
  },
  reviews: {
    visitor: nothing,
    member: { ...nothing, read: 'own' },
    editor: { ...nothing, read: 'all' },
    admin: { ...nothing, read: 'all' },
  },
  redirects: {
    ...closed,
    editor: { ...everything, readVersions: 'none' },
    admin: { ...everything, readVersions: 'none' },
  },
  schedules: readByStaff,
  activity: readByStaff,
  links: readByStaff,
  messages: {
    ...closed,
    editor: { ...nothing, read: 'all', update: 'all' },
    admin: { ...nothing, read: 'all', update: 'all', delete: 'all' },
  },
  synonyms: writtenByStaff,
  'search-misses': readByStaff,
  mails: readByAdmins,
  'job-runs': readByAdmins,
  'account-links': closed,
  'preview-links': closed,
  throttle: closed,
  'second-factors': closed,
  'payload-locked-documents': {
    visitor: nothing,
    member: { ...nothing, read: 'self', update: 'self', delete: 'self' },
    editor: { ...everything, create: 'none', readVersions: 'none' },
    admin: { ...everything, create: 'none', readVersions: 'none' },
  },
  'payload-preferences': {
    visitor: nothing,
    member: { ...nothing, read: 'self', update: 'self', delete: 'self' },
    editor: { ...nothing, read: 'self', update: 'self', delete: 'self' },
    admin: { ...nothing, read: 'self', update: 'self', delete: 'self' },
  },
  'payload-migrations': closed,
  'payload-kv': closed,
  'payload-jobs': closed,
};

const publicGlobal: Record<Actor, Row> = {
  visitor: readAll,
  member: readAll,
  editor: { ...readAll, update: 'all', readVersions: 'all' },
  admin: { ...readAll, update: 'all', readVersions: 'all' },
};

export const globalRights: Record<string, Record<Actor, Row>> = {
  'main-navigation': publicGlobal,
  'footer-navigation': publicGlobal,
  office: publicGlobal,
  'accessibility-statement': publicGlobal,
  legal: publicGlobal,
  'site-notice': publicGlobal,
  explanations: publicGlobal,
  settings: {
    visitor: nothing,
    member: nothing,
    editor: { ...nothing, read: 'all' },
    admin: { ...nothing, read: 'all', update: 'all', readVersions: 'all' },
  },
};
