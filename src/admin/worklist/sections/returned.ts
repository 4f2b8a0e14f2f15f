import { accountOf } from '@/access/roles';
import { nameOf } from '@/review/nameOf';
import { dated, idOf, type WorkPart } from '../work';

/** Texts of one's own that a colleague has given back, until they are handed in again. */
export const returned: WorkPart = {
  name: 'Die zurückgegebenen Texte',
  load: async (req) => {
    const { docs } = await req.payload.find({
      collection: 'reviews',
      where: { handedInBy: { equals: accountOf(req)?.id } },
      sort: '-handedInAt',
      depth: 0,
      limit: 200,
      pagination: false,
      overrideAccess: true,
      req,
    });
    const last = new Map(
      docs
        .toReversed()
        .map((review) => [`${review.document.relationTo}/${idOf(review.document.value)}`, review]),
    );
    const open = [...last].filter(([, { state }]) => state === 'returned');
    return {
      id: 'zurueck',
      title: 'An Sie zurückgegeben',
      columns: ['Inhalt', 'Zurückgegeben von', 'Seit'],
      action: 'Bearbeiten',
      rows: await Promise.all(
        open.map(async ([place, review]) => ({
          key: place,
          title: review.title,
          detail: review.reason ? `„${review.reason}“` : undefined,
          who: (await nameOf(req, idOf(review.decidedBy))) ?? 'unbekannt',
          ...dated(review.decidedAt ?? review.handedInAt),
          href: `/admin/collections/${place}`,
        })),
      ),
    };
  },
};
