import { absolute } from '@/queries/metadata';

export const dynamic = 'force-dynamic';

export function GET() {
  const body = `User-agent: *\nDisallow: /admin\nDisallow: /api\nAllow: /api/media/file/\n\nSitemap: ${absolute('/sitemap.xml')}\n`;
  return new Response(body, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
