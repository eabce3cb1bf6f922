import { refusal } from './answer.ts';
import type { AskedBySeat } from './asked.ts';
import { sheetFor } from './reads.ts';

export async function exportJsonLd(asked: AskedBySeat): Promise<Response> {
  const taken = await sheetFor(asked);
  return taken ? refusal('no-such-thing') : refusal('unknown-seat');
}

export async function exportCsv(asked: AskedBySeat): Promise<Response> {
  const taken = await sheetFor(asked);
  return taken ? refusal('no-such-thing') : refusal('unknown-seat');
}
