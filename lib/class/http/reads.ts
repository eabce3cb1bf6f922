import { agreementFor } from '../class-agreement.ts';
import { type Material, materialOfDossier } from '../material.ts';
import { placesOf } from '../reading.ts';
import type { RoomState } from '../room-state.ts';
import { seenReading } from '../seen-reading.ts';
import type { Settings } from '../settings.ts';
import { loadChanges } from '../stored.ts';
import { toldTo } from '../told.ts';
import type { Results } from '../wire.ts';
import { json, refusal } from './answer.ts';
import type { AskedBySeat } from './asked.ts';
import { eventStream } from './event-stream.ts';

export function events({ request, who, runtime: { screens }, world: { chance } }: AskedBySeat): Response {
  return eventStream(request, who, { screens, chance });
}

export async function told(asked: AskedBySeat): Promise<Response> {
  const since = new URL(asked.request.url).searchParams.get('since');
  return given(asked, (state) => toldTo(state, asked.who.seat, since));
}

export async function reading(asked: AskedBySeat): Promise<Response> {
  return given(asked, async (state) =>
    seenReading(state, asked.who.seat, await materialFor(asked, state.room.settings)),
  );
}

export async function results(asked: AskedBySeat): Promise<Response> {
  return given(asked, async (state): Promise<Results> => {
    const { settings } = state.room;
    const { reading: texts } = await materialFor(asked, settings);
    return { agreement: agreementFor(state, asked.who.seat, placesOf(texts, settings)) };
  });
}

/** All there is to know of what a class reads. */
export async function materialFor(
  { runtime, world, who, caller }: Pick<AskedBySeat, 'runtime' | 'world' | 'who' | 'caller'>,
  settings: Settings,
): Promise<Material> {
  if (settings.source.kind === 'own') return runtime.works.of(who.room, settings, caller.now);
  const dossier = world.dossier(settings.source.dossier);
  if (!dossier) return { reading: new Map(), texts: new Map(), polls: [], contrasts: [], dossier: null };
  return materialOfDossier(dossier, settings);
}

/** The newest state; what this instance knows already need not be read again. */
export async function stateFor({ runtime, who, caller }: AskedBySeat): Promise<RoomState | null> {
  const state = await loadChanges(runtime.opened.db, who.room, runtime.rooms.known(who.room));
  return state && state.room.expires > caller.now ? state : null;
}

async function given<T>(asked: AskedBySeat, of: (state: RoomState) => T | null | Promise<T | null>): Promise<Response> {
  const state = await stateFor(asked);
  const value = state && (await of(state));
  return value === null ? refusal('unknown-seat') : json(value);
}
