import { nameOf } from '@/review/nameOf';
import { reviewedCollections } from '@/review/reviewed';
import { dated, daysAgo, idOf, type WorkPart } from '../work';

const DAYS = 60;

/** Drafts that nobody has touched for a while. */
export const oldDrafts: WorkPart = {
  name: 'Die Entwürfe',
  load: async (req) => {
    const found = await Promise.all(
      reviewedCollections.map(async (collection) => {
        const { docs } = await req.payload.find({
          collection,
          draft: true,
          where: { and: [{ _status: { equals: 'draft' } }, { updatedAt: { less_than: daysAgo(DAYS) } }] },
          depth: 0,
          pagination: false,
          overrideAccess: true,
          req,
        });
        return docs.map((document) => ({ collection, document }));
      }),
    );
    const drafts = found.flat().sort((a, b) => a.document.updatedAt.localeCompare(b.document.updatedAt));
    return {
      id: 'entwuerfe',
      title: 'Alte Entwürfe',
      hint: `älter als ${DAYS} Tage`,
      columns: ['Entwurf', 'Von', 'Zuletzt geändert'],
      action: 'Öffnen',
      rows: await Promise.all(
        drafts.map(async ({ collection, document }) => ({
          key: `${collection}-${document.id}`,
          title: 'name' in document ? document.name : document.title,
          who: (await nameOf(req, idOf(document.changedBy))) ?? 'unbekannt',
          ...dated(document.updatedAt),
          href: `/admin/collections/${collection}/${document.id}`,
        })),
      ),
    };
  },
};
