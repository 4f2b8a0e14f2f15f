import { displayOf } from '@/lib/display';
import { displayCss } from '@/lib/displayCss';

export const dynamic = 'force-dynamic';

/** How pages look to readers who have chosen it; the address says the choice, so browsers may keep it. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  return new Response(displayCss(displayOf((name) => searchParams.get(name))), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
}
