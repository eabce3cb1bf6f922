import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useKeptClass } from '#class/home/use-kept-class.ts';
import type { SeenMark } from '#class/mark/class-parts.ts';
import { useDraft } from '#class/outbox/use-draft.ts';
import { PhaseNews } from '#class/room/phase-news.tsx';
import { RefusedList } from '#class/room/refused-list.tsx';
import type { OpenRoom } from '#class/room/use-room.ts';
import { mayMake } from '#lib/class/admission.ts';
import type { Draft } from '#lib/class/draft.ts';
import { isRevealed, type RoomPhase } from '#lib/class/phase.ts';
import type { Place } from '#lib/class/task.ts';
import { DoneButton } from './done-button.tsx';
import { LinesView } from './line-view.tsx';
import { draftToSend, markToChange, moveMark, newMark } from './mark-draft.ts';
import { MarkForm } from './mark-form.tsx';
import { NoteField } from './note-field.tsx';
import { OwnMarks } from './own-marks.tsx';
import { PollsView } from './poll-view.tsx';
import { RevealView } from './reveal-view.tsx';
import { RoomFoot } from './room-foot.tsx';
import { RoomHead } from './room-head.tsx';
import { SeatPhrase } from './seat-phrase.tsx';
import { Sheet } from './sheet.tsx';
import { TalkView } from './talk-view.tsx';
import { TextsView } from './texts-view.tsx';
import { formatSubject } from './threads.ts';
import { type Undoable, UndoBar } from './undo-bar.tsx';
import { useMarkDraft } from './use-mark-draft.ts';
import { ViewBar } from './view-bar.tsx';
import { type PupilView, viewsOf } from './views.ts';
import { WaitView } from './wait-view.tsx';

/** The room as a pupil has it: what the phase asks of her, and whatever she is writing, whichever phase it is. */
export function PupilRoom({ open, phrase }: { open: OpenRoom; phrase: string | null }) {
  const t = useTranslations('class.pupil');
  const { room, me, code } = open;
  const { phase, settings } = room;
  const views = viewsOf(phase, settings);
  // Held with its phase: when the teacher goes on, the screen goes along, whatever was chosen or pressed before.
  const [chosen, setChosen] = useState<{ phase: RoomPhase; view: PupilView } | null>(null);
  const [seen, setSeen] = useState<{ phase: RoomPhase; place: Place | null } | null>(null);
  const [number, setNumber] = useState(settings.texts[0]?.number ?? 1);
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const [draft, setDraft] = useMarkDraft(code);
  const [noted, setNoted] = useState(false);
  const [, setSubject] = useDraft(code, 'subject');
  useKeptClass(open);
  useEffect(() => {
    document.title = `${room.title} – Tvisyn`;
  }, [room.title]);

  const own = open.contributions.filter((one) => one.own && one.body.kind === 'mark').length;
  const marked = me.answered.includes('marks') || settings.layers.length === 0;
  const owesMarks = isRevealed(phase) && !marked;
  const wanted = chosen?.phase === phase ? chosen.view : null;
  const current = wanted && views.includes(wanted) ? wanted : (views[0] ?? 'note');
  const setView = (view: PupilView) => setChosen({ phase, view });
  const place = seen?.phase === phase ? seen.place : null;
  const setPlace = (at: Place | null) => setSeen({ phase, place: at });
  const marking = settings.layers.length > 0 && mayMake('mark', 'pupil', phase) && (phase === 'mark' || owesMarks);

  const withdraw = (id: string, said: string, again: Draft | null) => {
    open.withdraw(id);
    setUndoable(again && { said, undo: () => void open.make(again) });
  };
  const withdrawMark = (mark: SeenMark) => {
    const again = mayMake('mark', 'pupil', phase) ? draftToSend(markToChange(mark), open.reading) : null;
    withdraw(mark.id, t('undo.mark'), again);
  };
  const withdrawEntry = (id: string) => {
    const body = open.contributions.find((one) => one.id === id)?.body;
    const again = body?.kind === 'entry' && mayMake('entry', 'pupil', phase) ? body : null;
    withdraw(id, t('undo.entry'), again);
  };
  const closeMark = (saved: boolean) => {
    if (!saved && draft && draft.why.trim()) {
      setUndoable({ said: t('undo.draft'), undo: () => setDraft(draft) });
    } else setUndoable(null);
    setDraft(null);
    // Whoever marks by keyboard goes on from the sentence.
    const stop = draft && document.querySelector<HTMLElement>(`.s[data-segment='${draft.at}'] + .mark-here`);
    if (document.activeElement?.matches('.mark-form:focus-visible, .mark-form :focus-visible')) stop?.focus();
  };
  const texts = (
    <TextsView
      open={open}
      number={number}
      onNumber={setNumber}
      draft={draft}
      onMark={
        marking
          ? (at, range) => {
              const chosen = range && { text: at.text, at: at.at, lang: at.lang, ...range };
              setDraft(draft && chosen ? moveMark(draft, chosen) : newMark(at, range, settings.layers));
            }
          : null
      }
    />
  );
  // A mark that was half written before a reload has its words when the texts have come, and cannot be saved without.
  const form = draft && open.reading && (
    <MarkForm open={open} draft={draft} taught={own > 0} onChange={setDraft} onClose={closeMark} />
  );
  const aside = (
    <aside className="beside">
      {form}
      {marking && (
        <>
          <DoneButton open={open} />
          <OwnMarks open={open} onEdit={(mark) => setDraft(markToChange(mark))} onWithdraw={withdrawMark} />
        </>
      )}
    </aside>
  );
  const showsMarking = current === 'texts' || (current === 'marks' && owesMarks);
  return (
    <>
      <RoomHead open={open} />
      <main className="pupil" id="main" tabIndex={-1} data-phase={phase} data-writing={draft ? '' : undefined}>
        <h1 className="vh">
          {room.title}: {t(`view.${current}`)}
        </h1>
        <PhaseNews phase={phase} />
        {phrase && !noted && <SeatPhrase phrase={phrase} onNoted={() => setNoted(true)} />}
        <RefusedList open={open} />
        <ViewBar open={open} views={views} view={current} onView={setView} />
        {showsMarking ? (
          <div className="with-beside">
            <div className="texts">
              {owesMarks && (
                <div className="notice">
                  <p>{t('owesMarks')}</p>
                </div>
              )}
              {texts}
            </div>
            {aside}
          </div>
        ) : (
          <>
            {current === 'wait' && <WaitView open={open} />}
            {current === 'questions' && <PollsView open={open} />}
            {current === 'lines' && <LinesView open={open} />}
            {current === 'note' && <NoteField open={open} />}
            {current === 'talk' && <TalkView open={open} onWithdraw={withdrawEntry} />}
            {current === 'sheet' && <Sheet open={open} />}
            {current === 'marks' && (
              <RevealView
                open={open}
                number={number}
                onNumber={setNumber}
                place={place}
                onPlace={setPlace}
                onTalk={
                  mayMake('entry', 'pupil', phase)
                    ? (about) => {
                        setSubject(formatSubject({ kind: 'passage', ...about }));
                        setView('talk');
                      }
                    : null
                }
              />
            )}
            {form}
          </>
        )}
        <RoomFoot open={open} onPhrase={phrase && noted ? () => setNoted(false) : null} />
        <UndoBar done={undoable} onClose={() => setUndoable(null)} />
      </main>
    </>
  );
}
