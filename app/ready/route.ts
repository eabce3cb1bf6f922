import { readiness } from '#lib/class/http/elsewhere.ts';
import { here } from '#lib/class/http/world-here.ts';

export const dynamic = 'force-dynamic';

export function GET() {
  return readiness(here);
}
