import { here } from '#app/class-world.ts';
import { answerClass } from '#lib/class/http/routes.ts';

export const dynamic = 'force-dynamic';

interface Given {
  params: Promise<{ code: string; path: string[] }>;
}

async function answer(request: Request, { params }: Given) {
  const { code, path } = await params;
  return answerClass(request, [code, ...path], here);
}

export { answer as GET, answer as POST };
