import { useTranslations } from 'next-intl';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { AnnotateDialog } from '#desk/annotate/annotate-dialog.tsx';
import type { NoteStart } from '#desk/annotate/note-draft.ts';
import type { ReadWork } from '#desk/shelf.ts';
import { TakeOut } from '#desk/take-out/take-out.tsx';
import { useDossiers } from '#desk/use-dossiers.ts';
import { useKeptFocus } from '#desk/use-kept-focus.ts';
import { address } from '#i18n/address.ts';
import { type Locale, translationFor } from '#lib/model/locale.ts';
import type { Work, WorkLayer, WorkNote } from '#lib/model/work.ts';
import type { WorkChange } from '#lib/model/work-change.ts';
import { question, sentence, showNote, takingBack } from './focus-goal.ts';
import { KeepingBar } from './keeping-bar.tsx';
import { lookOf } from './layer-look.ts';
import { LayerRow } from './layer-row.tsx';
import { LayersEditor } from './layers-editor.tsx';
import { Orphans } from './orphans.tsx';
import { OwnAside } from './own-aside.tsx';
import { OwnColumns } from './own-columns.tsx';
import { useAnnotateKeys } from './use-annotate-keys.ts';
import { useLaidOut } from './use-laid-out.ts';
import { useSaid } from './use-said.ts';
import { useWork } from './use-work.ts';
import { WritingTools } from './writing-tools.tsx';

interface OwnTextProps {
  read: ReadWork;
  locale: Locale;
}

/** A text of one's own, open: drawn as the editions are, and written on. */
export function OwnText({ read, locale }: OwnTextProps) {
  const t = useTranslations('own');
  const open = useWork(read);
  const { work } = open;
  const [lang, setLang] = useState(() => firstLang(work, locale));
  const [start, setStart] = useState<NoteStart | null>(null);
  const [placing, setPlacing] = useState<WorkNote | null>(null);
  const [layer, setLayer] = useState('framing');
  const { said, say } = useSaid(open);
  const focus = useKeptFocus();
  const { laid, placed } = useLaidOut(work, lang);
  const contrasts = useDossiers().contrasts(work.dossier, locale);

  const latest = useRef(work);
  useLayoutEffect(() => {
    latest.current = work;
  }, [work]);

  const begin = (where: NoteStart) => {
    getSelection()?.removeAllRanges();
    setStart({ ...where, note: placing ?? undefined });
  };
  /** The first of some notes that is there, opened; else the sentence it stood on. */
  const noteOr = (ids: readonly string[]) => {
    const was = placed.notes.find(({ note }) => ids.includes(note.id))?.at;
    return () => {
      const note = latest.current.notes.find(({ id }) => ids.includes(id));
      if (!note || Object.keys(note.targets).length === 0) return sentence(was);
      showNote(note.id, lookOf(latest.current.layers, note.layer));
      return true;
    };
  };
  const saying = (step: (() => WorkChange | null) | undefined, what: 'undone' | 'redone') =>
    step &&
    (() => {
      const did = step();
      focus.orElse(noteOr((did?.notes ?? []).flatMap(({ before, after }) => (before ?? after)?.id ?? [])));
      say(what);
    });
  const undo = saying(open.undo, 'undone');
  const redo = saying(open.redo, 'redone');
  useAnnotateKeys({ undo, redo });
  useEffect(() => {
    const annotate = (event: Event) => {
      const ref = (event as CustomEvent<HTMLElement>).detail.dataset.segment;
      if (ref) begin({ ref: ref as NoteStart['ref'] });
    };
    document.addEventListener('annotate', annotate);
    return () => document.removeEventListener('annotate', annotate);
  });
  const close = () => {
    const { words, ref, note } = start ?? {};
    const at = words
      ? laid.segments[words.lang]?.find(({ end }) => end > words.start)?.ref
      : (ref ?? placed.notes.find((one) => one.note.id === note?.id)?.at);
    focus.orElse(() => sentence(at));
    setStart(null);
  };
  const save = (note: WorkNote, layers: WorkLayer[]) => {
    const changesLayers = layers !== work.layers;
    // From what it was when the dialog was opened: another tab may have changed it since.
    const did = open.change({
      notes: [{ before: start?.note ?? null, after: note }],
      ...(changesLayers && { layers: { before: work.layers, after: layers } }),
    });
    setLayer(note.layer);
    setStart(null);
    setPlacing(null);
    if (!did) {
      say(null);
      focus.goTo(question);
      return;
    }
    say('noteSaved');
    showNote(note.id, lookOf(layers, note.layer));
  };
  const remove = (note: WorkNote) => {
    const did = open.change({ notes: [{ before: note, after: null }] });
    say(did ? 'noteDeleted' : null);
    focus.orElse(noteOr([note.id]));
    focus.goTo(did ? takingBack : question);
  };

  return (
    <div className="own-text" data-saving={open.saving || undefined}>
      <title>{`${work.title} – Tvisyn`}</title>
      <LayerRow work={work} sided={laid.translation !== undefined} />
      <main className="article" id="main" tabIndex={-1} data-own="">
        <KeepingBar open={open} onAnswer={(ids) => focus.goTo(noteOr(ids))} />
        <OwnColumns
          work={work}
          laid={laid}
          placed={placed}
          locale={locale}
          contrasts={contrasts}
          onLang={setLang}
          onEdit={(note) => setStart({ note })}
          onDelete={remove}
          beside={<OwnAside work={work} locale={locale} undo={undo} redo={redo} />}
        />
        <section className="own-after" aria-label={t('after')}>
          <Orphans work={work} locale={locale} onChange={open.change} onPlace={setPlacing} />
          <LayersEditor work={work} onChange={open.change} />
          <TakeOut id={work.id} title={work.title} />
          <p className="cluster">
            <a href={`${address(locale, 'import')}?text=${encodeURIComponent(work.id)}`}>{t('look')}</a>
            <a href={address(locale, 'import', 'texts')}>{t('toTexts')}</a>
          </p>
        </section>
        <segment-pair>
          <p className="vh" role="status" />
        </segment-pair>
        <WritingTools
          work={work}
          laid={laid}
          placing={placing}
          said={said ? t(said) : ''}
          undo={undo}
          onBegin={begin}
          onStop={() => setPlacing(null)}
        />
        <segment-tools hidden />
      </main>
      {start && (
        <AnnotateDialog
          work={work}
          laid={laid}
          start={start}
          layer={layer}
          locale={locale}
          contrasts={contrasts}
          onSave={save}
          onClose={close}
        />
      )}
    </div>
  );
}

function firstLang(work: Work, locale: Locale): string | undefined {
  const langs = work.translations.map(({ text }) => text.lang);
  const asked = new URLSearchParams(location.search).get('lang');
  return langs.find((one) => one === asked) ?? translationFor(locale, work.original.lang, langs);
}
