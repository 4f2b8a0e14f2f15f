import { dated, type WorkPart } from '../work';

/** Pictures that say nothing to people who cannot see them. */
export const pictures: WorkPart = {
  name: 'Die Bilder',
  load: async (req) => {
    const { docs } = await req.payload.find({
      collection: 'media',
      where: {
        and: [
          { mimeType: { contains: 'image/' } },
          { decorative: { not_equals: true } },
          { or: [{ alt: { exists: false } }, { alt: { equals: '' } }] },
        ],
      },
      sort: 'createdAt',
      depth: 1,
      populate: { 'member-associations': { name: true } },
      pagination: false,
      overrideAccess: true,
      req,
    });
    return {
      id: 'bilder',
      title: 'Bilder ohne Beschreibung',
      columns: ['Bild', 'Gehört zu', 'Fehlt seit'],
      action: 'Beschreiben',
      rows: docs.map(({ createdAt, filename, id, owner }) => ({
        key: String(id),
        title: filename ?? `Bild ${id}`,
        who: owner && typeof owner === 'object' ? owner.name : 'Geschäftsstelle',
        ...dated(createdAt),
        href: `/admin/collections/media/${id}`,
      })),
    };
  },
};
