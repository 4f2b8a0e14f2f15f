import type { CollectionConfig, Config, Plugin } from 'payload';
import { reviewedCollections } from '@/review/reviewed';

/** What members see of the panel: their profile and their pictures. */
const openToMembers = new Set(['member-associations', 'media']);
const isMember = ({ user }: { user: unknown }) => (user as { role?: string } | null)?.role === 'member';

/** Adds to every collection what the panel shows beyond its fields, and hides from members what they cannot use. */
export const panelParts: Plugin = (config: Config) => ({
  ...config,
  collections: config.collections?.map((collection) => withParts(collection)),
  globals: config.globals?.map((global) => ({
    ...global,
    admin: { ...global.admin, hideAPIURL: true, hidden: global.admin?.hidden ?? isMember },
  })),
});

function withParts(collection: CollectionConfig): CollectionConfig {
  const { admin = {}, slug } = collection;
  const hidden = admin.hidden ?? (openToMembers.has(slug) ? false : isMember);
  const isReviewed = (reviewedCollections as readonly string[]).includes(slug);
  return {
    ...collection,
    admin: {
      ...admin,
      hideAPIURL: true,
      hidden,
      components: isReviewed ? { ...admin.components, ...reviewed } : admin.components,
    },
  };
}

const reviewed: NonNullable<CollectionConfig['admin']>['components'] = {
  Description: '/src/admin/member/DocumentState#DocumentState',
  edit: {
    PublishButton: '/src/admin/member/ReleaseOrHandIn#ReleaseOrHandIn',
    beforeDocumentControls: ['/src/admin/member/Withdraw#Withdraw'],
  },
  views: {
    edit: {
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
