import { absolute } from '@/queries/metadata';
import { publicAddresses } from '@/queries/sitemap';
import { xmlText } from '@/queries/xml';

export const dynamic = 'force-dynamic';

export async function GET() {
  const urls = (await publicAddresses()).map(({ path, updatedAt }) => {
    const changed = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : '';
    return `<url><loc>${xmlText(absolute(path))}</loc>${changed}</url>`;
  });
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
