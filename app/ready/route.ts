import { here } from '#app/class-world.ts';
import { readiness } from '#lib/class/http/elsewhere.ts';

export const dynamic = 'force-dynamic';

export function GET() {
  return readiness(here);
}
