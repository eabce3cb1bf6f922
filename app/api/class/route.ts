import { here } from '#app/class-world.ts';
import { answerClass } from '#lib/class/http/routes.ts';

export const dynamic = 'force-dynamic';

export function POST(request: Request) {
  return answerClass(request, [], here);
}
