import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LooseNote } from '#lib/import/loose-note.ts';
import type { Side } from '#lib/import/review.ts';
import type { EditionCard } from '#lib/model/edition-card.ts';
import { isSame } from '#lib/model/same.ts';
import type { Work, WorkText } from '#lib/model/work.ts';
import type { Brought, Lines } from '../engine/task.ts';
import { askToStay } from '../shelf/stay.ts';
import { readWork, saveWork } from '../shelf.ts';
import type { DeskAction } from './desk-state.ts';
import { knownEditions, studyEdition } from './known.ts';
import type { NamedEdition } from './recognised-note.tsx';
import { taken } from './taken.ts';
import type { Unsaved } from './unsaved-note.tsx';
import { askedFor } from './use-asked.ts';
import { useDesk } from './use-desk.ts';
import { type Trouble, troubleOf, useEngine } from './use-engine.ts';
import { type Maker, workFrom } from './work-from.ts';

/** All that a person does at the desk, from the first paste to the work that is saved. */
export function useImport(onKept: (id: string) => void) {
  const t = useTranslations('import');
  const locale = useLocale();
  const engine = useEngine();
  const [trouble, setTrouble] = useState<{ side: Side; trouble: Trouble } | null>(null);
  const [takenIn, setTakenIn] = useState<{ works: number; notes: readonly LooseNote[] } | null>(null);
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const { desk, lost, dispatch, done } = useDesk(() => setSaid(t('resumed')));

  /** Does something that may not succeed, and tells it under the box of that side. */
  async function attempt(side: Side, doing: () => Promise<void>): Promise<void> {
    setTrouble(null);
    setUnsaved(null);
    setTakenIn(null);
    // From the first task to the last: between two of them nothing is to be pressed either.
    setBusy(true);
    try {
      await doing();
    } catch (error) {
      setTrouble({ side, trouble: troubleOf(error) });
    } finally {
      setBusy(false);
    }
  }

  async function take(side: Side, brought: Brought): Promise<void> {
    const text = await engine.ask('read', brought);
    if (!text) return;
    if ('works' in text) {
      await keepAll(text.works);
      askToStay();
      setTakenIn({ works: text.works.length, notes: text.notes });
      return;
    }
    const cards = side === 'source' ? await knownEditions() : [];
    const edition = (cards.length > 0 && (await engine.ask('recognise', { lines: text.lines, cards }))) || null;
    dispatch({ does: 'take', side, text: taken(text, edition) });
    setSaid(t('taken'));
    const asked = await askedFor(location.search);
    if (edition && asked.kind === 'article' && sameEdition(asked.card, edition)) await place(edition, text);
  }

  async function place(edition: NamedEdition, text: Lines) {
    const study = await studyEdition(edition);
    const card = (await knownEditions()).find(
      (one) => one.dossier === edition.dossier && one.edition === edition.edition,
    );
    const fingerprint = new Set(card?.fingerprint);
    const placed = await engine.ask('place', { text: linesOf(text), study, fingerprint });
    if (placed) await keep({ ...placed.work, id: crypto.randomUUID() });
  }

  async function keep(work: Work): Promise<void> {
    try {
      await saveWork(work, 0);
    } catch (error) {
      return setUnsaved({ work, trouble: troubleOf(error) });
    }
    await done();
    onKept(work.id);
  }

  return {
    ...engine,
    desk,
    lost,
    busy,
    takenIn,
    trouble,
    unsaved,
    said,
    act(action: DeskAction) {
      setTrouble(null);
      setUnsaved(null);
      dispatch(action);
    },
    undo: () => dispatch({ does: 'undo' }),
    async bring(side: Side, all: Brought[]) {
      const [first, second] = all;
      if (first) await attempt(side, () => take(side, first));
      // Two files at once are a text and its translation.
      if (second && side === 'source' && !desk.taken.target) await attempt('target', () => take('target', second));
    },
    align: () =>
      attempt('target', async () => {
        const { source, target } = desk.taken;
        if (!source || !target) return;
        const aligned = await engine.ask('align', { source: linesOf(source), target: linesOf(target) });
        if (aligned) dispatch({ does: 'aligned', aligned });
      }),
    place: (edition: NamedEdition) =>
      attempt('source', async () => {
        if (desk.taken.source) await place(edition, desk.taken.source);
      }),
    /** Puts notes that came without their text into a text of the shelf. */
    async settle(id: string) {
      const read = await readWork(id);
      if (!read || !takenIn) return null;
      const maker = { locale, layer: t('takenIn.layer') };
      const settled = await engine.ask('settle', { work: read.work, notes: takenIn.notes, maker });
      if (!settled) return null;
      const saved = await saveWork(settled.work, read.revision);
      return saved.kind === 'saved' ? { found: settled.found, lost: settled.lost } : null;
    },
    save: () =>
      attempt('source', async () => {
        const { source } = desk.taken;
        if (!source) return;
        const alone: WorkText | null = desk.review ? null : await engine.ask('lay', linesOf(source));
        if (!desk.review && !alone) return;
        const maker: Maker = { id: () => crypto.randomUUID(), now: new Date().toISOString(), locale };
        await keep(workFrom(desk, alone, maker));
      }),
  };
}

function sameEdition(one: NamedEdition | EditionCard, other: NamedEdition): boolean {
  return one.dossier === other.dossier && one.edition === other.edition;
}

/**
 * Keeps works that came in a file. One that is here already, just so, is left out; another version of one that is here
 * lies beside it. A translation memory of another program has no id.
 */
async function keepAll(works: readonly Work[]): Promise<void> {
  for (const given of works) {
    const work = given.id ? given : { ...given, id: crypto.randomUUID() };
    const saved = await saveWork(work, 0);
    if (saved.kind !== 'conflict') continue;
    const here = await readWork(work.id);
    if (!here || !isSame(here.work, work)) await saveWork({ ...work, id: crypto.randomUUID() }, 0);
  }
}

/** What the engine needs of a text; the rest need not be carried over to the worker. */
function linesOf({ lines, lang }: Lines): Lines {
  return { lines, lang };
}
