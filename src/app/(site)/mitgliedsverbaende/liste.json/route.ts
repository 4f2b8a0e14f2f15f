import { membersJson } from '@/queries/openData';

export const dynamic = 'force-dynamic';

export async function GET() {
  return Response.json(await membersJson());
}
