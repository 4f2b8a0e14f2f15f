import { membersCsv } from '@/queries/openData';

export const dynamic = 'force-dynamic';

export async function GET() {
  return new Response(await membersCsv(), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="bag-hkv-mitglieder.csv"',
    },
  });
}
