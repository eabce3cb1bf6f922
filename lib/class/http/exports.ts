import { defaultBase } from '#lib/export/web-annotation/context.ts';
import { exportFor } from '../export.ts';
import { placesOf } from '../reading.ts';
import { seenReading } from '../seen-reading.ts';
import { fileAnswer, refusal } from './answer.ts';
import type { AskedBySeat } from './asked.ts';
import { classAnnotations } from './class-annotations.ts';
import { classTable } from './class-table.ts';
import { materialFor, stateFor } from './reads.ts';

/** The class's, or a pupil's own, as Web Annotations. */
export async function exportJsonLd(asked: AskedBySeat): Promise<Response> {
  const taken = await take(asked);
  if (!taken) return refusal('unknown-seat');
  const { url } = asked.world.site;
  const base = url ? `${url.replace(/\/+$/, '')}/` : defaultBase;
  return fileAnswer(classAnnotations({ ...taken, base }), 'application/ld+json', `${taken.name}.jsonld`);
}

/** The same as a table, in the language of the class. */
export async function exportCsv(asked: AskedBySeat): Promise<Response> {
  const taken = await take(asked);
  if (!taken) return refusal('unknown-seat');
  const { sheet, reading, locale, name } = taken;
  const table = classTable(sheet, reading, locale, await asked.world.words(locale));
  return fileAnswer(table, 'text/csv; charset=utf-8', `${name}.csv`);
}

async function take(asked: AskedBySeat) {
  const state = await stateFor(asked);
  if (!state) return null;
  const { room } = state;
  const material = await materialFor(asked, room.settings);
  const sheet = exportFor(state, asked.who.seat, placesOf(material.reading, room.settings));
  const reading = seenReading(state, asked.who.seat, material);
  // A code is no secret after the class, and tells two files apart.
  const name = `tvisyn-${room.code.toLowerCase()}`;
  return sheet && reading && { sheet, reading, texts: material.reading, locale: room.locale, name };
}
