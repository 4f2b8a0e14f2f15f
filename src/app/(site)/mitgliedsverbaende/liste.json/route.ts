import { membersJson } from '@/queries/openData';

export async function GET() {
  return Response.json(await membersJson());
}
