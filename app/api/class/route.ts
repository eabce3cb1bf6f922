import { answerClass } from '#lib/class/http/routes.ts';
import { here } from '#lib/class/http/world-here.ts';

export const dynamic = 'force-dynamic';

export function POST(request: Request) {
  return answerClass(request, [], here);
}
