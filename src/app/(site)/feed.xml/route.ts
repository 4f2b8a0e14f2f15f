import { absolute } from '@/queries/metadata';
import { type Address, publicAddresses } from '@/queries/sitemap';
import { xmlText } from '@/queries/xml';

const longest = 50;

export const dynamic = 'force-dynamic';

/** Changes of released pages as an Atom feed, the newest first. */
export async function GET() {
  const changed = (await publicAddresses())
    .filter((address): address is Required<Address> => Boolean(address.updatedAt))
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .slice(0, longest);
  const entries = changed.map(
    ({ path, title, updatedAt }) =>
      `<entry><title>${xmlText(title)}</title><id>${xmlText(absolute(path))}</id><link href="${xmlText(absolute(path))}"/><updated>${updatedAt}</updated></entry>`,
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>BAG HKV: geänderte Seiten</title><id>${absolute('/feed.xml')}</id><link rel="self" href="${absolute('/feed.xml')}"/><link href="${absolute('/')}"/><author><name>BAG HKV</name></author><updated>${changed[0]?.updatedAt ?? new Date(0).toISOString()}</updated>${entries.join('')}</feed>
`;
  return new Response(body, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
