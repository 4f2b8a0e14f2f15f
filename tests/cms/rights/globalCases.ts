import type { RestAnswer, RestClient } from '../../helpers/rest';

type GlobalSubject = { slug: string; body: Record<string, unknown>; version: string };

/** Every way in which the REST interface reads or changes a global. */
export const globalCases: {
  name: string;
  right: 'read' | 'update' | 'readVersions';
  send: (client: RestClient, subject: GlobalSubject) => Promise<RestAnswer>;
}[] = [
  { name: 'read', right: 'read', send: (c, { slug }) => c.get(`/api/globals/${slug}`) },
  {
    name: 'read as draft',
    right: 'read',
    send: (c, { slug }) => c.get(`/api/globals/${slug}?draft=true`),
  },
  { name: 'change', right: 'update', send: (c, { slug, body }) => c.post(`/api/globals/${slug}`, body) },
  {
    name: 'list earlier texts',
    right: 'readVersions',
    send: (c, { slug }) => c.get(`/api/globals/${slug}/versions`),
  },
  {
    name: 'read an earlier text',
    right: 'readVersions',
    send: (c, { slug, version }) => c.get(`/api/globals/${slug}/versions/${version}`),
  },
  {
    name: 'restore an earlier text',
    right: 'update',
    send: (c, { slug, version }) => c.post(`/api/globals/${slug}/versions/${version}`),
  },
];
