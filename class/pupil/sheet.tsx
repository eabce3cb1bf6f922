import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { plainAt, type SeenMark } from '#class/mark/class-parts.ts';
import type { Shown } from '#class/outbox/overlay.ts';
import { classAddress } from '#class/room/ask.ts';
import { useFormat } from '#class/room/use-format.ts';
import type { OpenRoom } from '#class/room/use-room.ts';
import type { Text } from '#lib/model/text.ts';
import { readTextOf } from './mark-draft.ts';
import { NoteField } from './note-field.tsx';
import { LayerTag } from './own-marks.tsx';
import { RemoveOwn } from './remove-own.tsx';
import { SubjectName } from './thread-view.tsx';
import { useWhere } from './use-where.ts';

/** Her own sheet: all she made in this class, to print, to keep, and to take out of the class again. */
export function Sheet({ open }: { open: OpenRoom }) {
  const t = useTranslations('class.pupil.sheet');
  const hiddenMark = useTranslations('class.pupil.mark')('hidden');
  const locale = useLocale();
  const format = useFormat();
  const whereOf = useWhere(open);
  const own = open.contributions.filter((one) => one.own);
  // Also what the teacher has hidden from the others.
  const marks = own.filter((one): one is Shown & SeenMark => one.body.kind === 'mark');
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState(false);
  const remove = (id: string) => {
    open.withdraw(id);
    setRemoved(true);
    // What was pressed is gone.
    heading.current?.focus();
  };
  const note = own.flatMap(({ body }) => (body.kind === 'note' ? [body.words] : []));
  return (
    <section className="sheet-own" aria-labelledby="sheet">
      <header>
        <h2 id="sheet" ref={heading} tabIndex={-1}>
          {t('title', { alias: open.me.alias ?? '' })}
        </h2>
        <p className="soft">
          {open.room.title} · {format.dateTime(new Date(open.room.created), { dateStyle: 'long' })}
        </p>
        <p className="cluster no-print">
          <button className="btn primary" type="button" onClick={() => print()}>
            {t('print')}
          </button>
          <a className="btn" href={classAddress(open.code, 'pupil/export.csv')} download>
            {t('csv')}
          </a>
          <a className="btn" href={classAddress(open.code, 'pupil/export.jsonld')} download>
            {t('jsonld')}
          </a>
        </p>
        <p className="small soft no-print">{t('hint')}</p>
        <p className="small no-print" role="status">
          {removed && t('removed')}
        </p>
      </header>
      <h3>{t('marks', { count: marks.length })}</h3>
      <ol className="sheet-list">
        {marks.map(({ id, status, body: { target, layer, tag, why } }) => (
          <li key={id}>
            <q lang={target.lang}>{target.exact}</q> <LayerTag layer={layer} tag={tag} />
            <span className="small soft">
              {' '}
              {whereOf(target)}
              {status === 'hidden' && ` · ${hiddenMark}`}
            </span>
            {why && <p className="words">{why}</p>}
            <RemoveOwn what={target.exact} onRemove={() => remove(id)} />
          </li>
        ))}
      </ol>
      {(open.reading?.polls.length ?? 0) > 0 && (
        <>
          <h3>{t('answers')}</h3>
          <dl>
            {open.reading?.polls.map((poll) => {
              const given = own.find((one) => one.body.kind === 'poll' && one.body.poll === poll.id);
              const answer = given?.body.kind === 'poll' ? poll.answers[given.body.answer]?.[locale] : null;
              return (
                <div key={poll.id}>
                  <dt>{poll.question[locale]}</dt>
                  <dd>
                    {answer ?? <span className="soft">{t('unanswered')}</span>}
                    {given && answer && <RemoveOwn what={answer} onRemove={() => remove(given.id)} />}
                  </dd>
                </div>
              );
            })}
          </dl>
        </>
      )}
      {open.room.settings.lines.length > 0 && (
        <>
          <h3>{t('lines')}</h3>
          <dl>
            {own.map(({ id, body }) => {
              if (body.kind !== 'translation') return null;
              const text = readTextOf(open.reading, body.place.text);
              return (
                <div key={id}>
                  <dt lang={text?.original.lang}>{plainAt(text?.original as Text | undefined, body.place.at)}</dt>
                  <dd>
                    <span lang={open.room.settings.lang}>{body.words}</span>
                    <RemoveOwn what={body.words} onRemove={() => remove(id)} />
                  </dd>
                </div>
              );
            })}
          </dl>
        </>
      )}
      <h3>{t('entries')}</h3>
      <ul className="sheet-list">
        {own.map(({ id, body }) =>
          body.kind === 'entry' ? (
            <li key={id}>
              <p className="small soft">
                <SubjectName open={open} subject={body.subject} />
              </p>
              <p className="words">{body.words}</p>
              <RemoveOwn what={body.words} onRemove={() => remove(id)} />
            </li>
          ) : null,
        )}
      </ul>
      <div className="no-print">
        <NoteField open={open} />
      </div>
      {note.length > 0 && (
        <div className="print-only">
          <h3>{t('note')}</h3>
          <p className="words">{note.join('\n\n')}</p>
        </div>
      )}
    </section>
  );
}
