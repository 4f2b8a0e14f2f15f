import { statementHtml } from '@/queries/legal';

export const dynamic = 'force-dynamic';

/** The statement for whoever supervises it. */
export async function GET() {
  return new Response(await statementHtml(), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Disposition': 'attachment; filename="erklaerung-zur-barrierefreiheit.html"',
      'X-Robots-Tag': 'noindex',
    },
  });
}
