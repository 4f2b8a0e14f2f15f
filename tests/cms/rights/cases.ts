import type { RestAnswer, RestClient } from '../../helpers/rest';
import { type Asks, asks, type Kind } from './expected';

type Json = Record<string, unknown>;

export type Subject = {
  slug: string;
  id: number | string;
  /** A body that creates such a document, and one that changes it. */
  body: () => Promise<unknown>;
  change: Json;
  /** What only the newest text says. */
  newest: Json;
  /** Where it is read and deleted, when not by its id. */
  key?: string;
  version?: number | string;
};

export type Case = {
  name: string;
  asks: Asks;
  /** Whether the document is another one afterwards. */
  changes?: boolean;
  needs?: 'drafts' | 'bin' | 'versions' | 'bulk' | 'duplicate' | 'count';
  states?: Kind['state'][];
  /** Nobody may do it to what is public, where that leaves the site with a reason only. */
  isPublicClosed?: boolean;
  send: (client: RestClient, subject: Subject) => Promise<RestAnswer>;
  /** Proof that the request had its effect; default: a status below 300. */
  worked?: (answer: RestAnswer, subject: Subject) => boolean;
};

const at = ({ slug, id }: Subject) => `/api/${slug}/${id}`;
const atKey = ({ slug, id, key }: Subject) => `/api/${slug}/${key ?? id}`;
const where = ({ slug, id }: Subject) => `/api/${slug}?where[id][equals]=${id}`;
const listed = ({ json }: RestAnswer) => (json.docs as unknown[] | undefined)?.length === 1;
const found = ({ status, json }: RestAnswer) => status === 200 && 'id' in json;
const open: Kind['state'][] = ['draft', 'published', 'changed'];

/** Every way in which the REST interface reads or changes a document. */
export const cases: Case[] = [
  {
    name: 'create',
    asks: asks.create,
    states: ['published'],
    send: async (client, { slug, body }) => client.post(`/api/${slug}`, await body()),
  },
  { name: 'read the list', asks: asks.read, states: open, send: (c, s) => c.get(where(s)), worked: listed },
  { name: 'read by id', asks: asks.read, states: open, send: (c, s) => c.get(atKey(s)), worked: found },
  {
    name: 'count',
    asks: asks.read,
    needs: 'count',
    states: open,
    send: (c, s) => c.get(`/api/${s.slug}/count?where[id][equals]=${s.id}`),
    worked: ({ json }) => json.totalDocs === 1,
  },
  {
    name: 'read the list by a form',
    asks: asks.read,
    states: open,
    send: (c, s) =>
      c.send('POST', `/api/${s.slug}`, {
        body: `where[id][equals]=${s.id}`,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'X-Payload-HTTP-Method-Override': 'GET',
        },
      }),
    worked: listed,
  },
  {
    name: 'read the newest text',
    asks: asks.readNewest,
    needs: 'drafts',
    states: open,
    send: (c, s) => c.get(`${at(s)}?draft=true`),
    worked: (answer, { newest }) => found(answer) && hasAll(answer.json, newest),
  },
  {
    name: 'read the list of newest texts',
    asks: asks.readNewest,
    needs: 'drafts',
    states: open,
    send: (c, s) => c.get(`${where(s)}&draft=true`),
    worked: listed,
  },
  {
    name: 'read in the bin',
    asks: asks.read,
    needs: 'bin',
    states: ['binned'],
    send: (c, s) => c.get(`${at(s)}?trash=true`),
    worked: found,
  },
  {
    name: 'list the bin',
    asks: asks.read,
    needs: 'bin',
    states: ['binned'],
    send: (c, s) => c.get(`${where(s)}&trash=true&draft=true`),
    worked: listed,
  },
  {
    name: 'change',
    asks: asks.update,
    changes: true,
    states: open,
    send: (c, s) => c.patch(at(s), s.change),
    worked: ({ status, json }, { change }) => status === 200 && hasAll(json.doc as Json, change),
  },
  {
    name: 'change a draft',
    asks: asks.update,
    needs: 'drafts',
    changes: true,
    states: open,
    send: (c, s) => c.patch(`${at(s)}?draft=true`, s.change),
    worked: ({ status, json }, { change }) => status === 200 && hasAll(json.doc as Json, change),
  },
  {
    name: 'change many',
    asks: asks.update,
    needs: 'bulk',
    changes: true,
    // Where somebody went on writing it is refused: it would be based on the older, public text.
    states: ['draft', 'published'],
    send: (c, s) => c.patch(where(s), s.change),
    worked: listed,
  },
  {
    name: 'release',
    asks: asks.releases,
    needs: 'drafts',
    changes: true,
    states: open,
    send: (c, s) => c.patch(at(s), { _status: 'published' }),
    worked: ({ json }) => (json.doc as Json | undefined)?._status === 'published',
  },
  {
    name: 'restore an earlier text',
    asks: asks.releases,
    needs: 'versions',
    changes: true,
    states: open,
    send: (c, s) => c.post(`/api/${s.slug}/versions/${s.version}`),
  },
  {
    name: 'put in the bin',
    asks: asks.bin,
    needs: 'bin',
    changes: true,
    // What is public needs a reason.
    states: ['draft'],
    send: (c, s) => c.patch(at(s), { deletedAt: '2026-01-01T00:00:00.000Z' }),
    worked: ({ json }) => Boolean((json.doc as Json | undefined)?.deletedAt),
  },
  {
    name: 'put in the bin with a reason',
    asks: asks.bin,
    needs: 'bin',
    changes: true,
    states: open,
    send: (c, s) => c.post(`${at(s)}/take-off`, { cause: 'error', bin: true }),
  },
  {
    name: 'take off the site',
    asks: asks.releases,
    needs: 'bin',
    changes: true,
    states: ['published', 'changed'],
    send: (c, s) => c.post(`${at(s)}/take-off`, { cause: 'error' }),
  },
  {
    name: 'take out of the bin',
    asks: asks.releases,
    needs: 'bin',
    changes: true,
    states: ['binned'],
    send: (c, s) => c.patch(`${at(s)}?trash=true`, { deletedAt: null }),
    worked: ({ json }) => (json.doc as Json | undefined)?.deletedAt === null,
  },
  {
    name: 'delete',
    asks: asks.delete,
    changes: true,
    states: open,
    isPublicClosed: true,
    send: (c, s) => c.delete(atKey(s)),
  },
  {
    name: 'delete many',
    asks: asks.delete,
    changes: true,
    states: open,
    isPublicClosed: true,
    send: (c, s) => c.delete(where(s)),
    worked: listed,
  },
  {
    name: 'delete from the bin',
    asks: asks.delete,
    needs: 'bin',
    changes: true,
    states: ['binned'],
    send: (c, s) => c.delete(`${at(s)}?trash=true`),
  },
  {
    name: 'duplicate',
    asks: asks.create,
    needs: 'duplicate',
    states: open,
    changes: true,
    send: (c, s) => c.post(`${at(s)}/duplicate`, {}),
  },
  {
    name: 'list earlier texts',
    asks: asks.readVersions,
    needs: 'versions',
    states: open,
    send: (c, s) => c.get(`/api/${s.slug}/versions?where[parent][equals]=${s.id}`),
    worked: ({ json }) => Number(json.totalDocs) > 0,
  },
  {
    name: 'read an earlier text',
    asks: asks.readVersions,
    needs: 'versions',
    states: open,
    send: (c, s) => c.get(`/api/${s.slug}/versions/${s.version}`),
    worked: found,
  },
];

function hasAll(doc: Json | undefined, wanted: Json): boolean {
  return Object.entries(wanted).every(
    ([name, value]) => JSON.stringify(doc?.[name]) === JSON.stringify(value),
  );
}
