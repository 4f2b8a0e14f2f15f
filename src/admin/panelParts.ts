import type { CollectionConfig, Config, DocumentViewConfig, Plugin } from 'payload';
import { reviewedCollections } from '@/review/reviewed';
import { nameRows } from './frame/nameRows';

/** What members see of the panel: their profile and their pictures. */
const openToMembers = new Set(['member-associations', 'media']);
const isMember = ({ user }: { user: unknown }) => (user as { role?: string } | null)?.role === 'member';

/** Adds to every collection what the panel shows beyond its fields, and hides from members what they cannot use. */
export const panelParts: Plugin = (config: Config) => ({
  ...config,
  collections: config.collections?.map((collection) => withParts(collection)),
  globals: config.globals?.map((global) => ({
    ...global,
    fields: nameRows(global.fields),
    admin: { ...global.admin, hideAPIURL: true, hidden: global.admin?.hidden ?? isMember },
  })),
});

function withParts(collection: CollectionConfig): CollectionConfig {
  const { admin = {}, slug } = collection;
  const hidden = admin.hidden ?? (openToMembers.has(slug) ? false : isMember);
  const isReviewed = (reviewedCollections as readonly string[]).includes(slug);
  return {
    ...collection,
    fields: nameRows(collection.fields),
    admin: {
      ...admin,
      hideAPIURL: true,
      hidden,
      ...(isReviewed && { livePreview }),
      components: {
        ...admin.components,
        beforeListTable: [...(admin.components?.beforeListTable ?? []), handbookLink(slug)],
        ...(isReviewed ? reviewed : slug === 'media' ? { views: { edit: { verwendung: usage } } } : {}),
      },
    },
  };
}

/** The preview of a document: its newest saved text, for whoever may read it. */
const livePreview: NonNullable<CollectionConfig['admin']>['livePreview'] = {
  url: ({ collectionConfig, data }) => (data.id ? `/vorschau/${collectionConfig?.slug}/${data.id}` : null),
};

/** Where something is used, in a tab of its own: not asked for while somebody writes. */
const usage: DocumentViewConfig = {
  Component: '/src/admin/usage/UsagePage#UsagePage',
  path: '/verwendung',
  meta: { title: 'Verwendung' },
  tab: {
    label: 'Verwendung',
    href: '/verwendung',
    order: 300,
    condition: ({ req }) => !isMember(req),
  },
};

/** The way to the page of the handbook that explains a list. */
const handbookLink = (collectionSlug: string) => ({
  path: '/src/admin/handbook/HandbookLink#HandbookLink',
  serverProps: { collectionSlug },
});

const reviewed: NonNullable<CollectionConfig['admin']>['components'] = {
  Description: '/src/admin/member/DocumentState#DocumentState',
  edit: {
    PublishButton: '/src/admin/member/ReleaseOrHandIn#ReleaseOrHandIn',
    SaveDraftButton: '/src/admin/member/SaveDraftSlot#SaveDraftSlot',
    UnpublishButton: '/src/admin/publishing/MenuItems#MenuItems',
    beforeDocumentControls: [
      '/src/admin/member/Bar#Bar',
      '/src/admin/publishing/PublishingDialogs#PublishingDialogs',
    ],
  },
  views: {
    edit: {
      livePreview: { Component: '/src/admin/preview/PreviewPane#PreviewPane' },
      verwendung: usage,
      versions: { Component: '/src/admin/versions/VersionList#VersionList' },
      freigabe: {
        Component: '/src/admin/review/ReviewPage#ReviewPage',
        path: '/freigabe',
        meta: { title: 'Änderungen prüfen' },
        tab: {
          label: 'Änderungen prüfen',
          href: '/freigabe',
          order: 200,
          condition: ({ req }) => !isMember(req),
        },
      },
    },
  },
};
