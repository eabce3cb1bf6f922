import { here } from '#app/class-world.ts';
import { shortAddress } from '#lib/class/http/elsewhere.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  return shortAddress(request, here, (await params).code);
}
