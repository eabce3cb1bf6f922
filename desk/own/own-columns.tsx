import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useMemo } from 'react';
import { Columns, useRowLabel } from '#components/reader/columns.tsx';
import type { MarkNote } from '#components/reader/pieces.tsx';
import type { LaidTexts } from '#lib/model/lay-out.ts';
import type { Locale } from '#lib/model/locale.ts';
import { blockOf } from '#lib/model/ref.ts';
import { type NotePart, rows } from '#lib/model/row.ts';
import type { Work, WorkNote } from '#lib/model/work.ts';
import { lookOf } from './layer-look.ts';
import { OwnNote, useNoteNames } from './own-note.tsx';
import { OwnRow } from './own-row.tsx';
import { useGrowing } from './use-growing.ts';
import type { Placed } from './use-laid-out.ts';
import { useLangName } from './use-lang-name.ts';
import { useOthers } from './use-others.ts';

interface OwnColumnsProps {
  work: Work;
  laid: LaidTexts;
  placed: Placed;
  locale: Locale;
  contrasts: ReadonlyMap<string, string>;
  onLang: (lang: string) => void;
  onEdit: (note: WorkNote) => void;
  onDelete: (note: WorkNote) => void;
  beside: ReactNode;
}

/** The two columns of an own text and its notes. */
export function OwnColumns({
  work,
  laid,
  placed,
  locale,
  contrasts,
  onLang,
  onEdit,
  onDelete,
  beside,
}: OwnColumnsProps) {
  const t = useTranslations();
  const labelOf = useRowLabel();
  const langName = useLangName();
  const namesOf = useNoteNames(work);
  const otherNotes = useOthers(work, locale);
  const { original, translation } = laid;
  const langs = [original.lang, translation?.lang] as const;
  const marks = new Map<string, MarkNote>();
  placed.notes.forEach(({ note }, index) => {
    const label = t('note.link', { number: index + 1, layer: namesOf(note).layer });
    marks.set(note.id, { layer: lookOf(work.layers, note.layer), number: index + 1, label });
  });
  const byBlock = useMemo(() => partsByBlock(placed.parts), [placed]);
  const shown = useGrowing(original.blocks.length);
  // The elements of `reader/` look at the page again when it has been drawn.
  useEffect(() => {
    if (laid && placed && shown) document.dispatchEvent(new Event('drawn'));
  }, [laid, placed, shown]);
  const head = original.blocks.findIndex(({ kind }) => kind === 'h');
  const headRow = useMemo(() => {
    const texts = [original, ...(translation ? [translation] : [])].map(({ lang, blocks }) => ({
      lang,
      blocks: blocks.slice(head, head + 1),
    }));
    return head < 0 ? undefined : rows(texts, byBlock.get(original.blocks[head]?.ref ?? '') ?? [])[0];
  }, [original, translation, head, byBlock]);
  const others = work.translations.map(({ text }) => text.lang).filter((lang) => lang !== translation?.lang);
  const over = {
    original: (
      <>
        <p className="small">
          {t('reader.original')} · {langName(original.lang)}
        </p>
        {!headRow && <h1>{work.title}</h1>}
      </>
    ),
    translation: translation && (
      <p className="small">
        {t('reader.translation')} · {langName(translation.lang)}
        {others.map((lang) => (
          <button className="btn quiet" type="button" key={lang} onClick={() => choose(lang)}>
            {t('reader.other', { lang: langName(lang) })}
          </button>
        ))}
      </p>
    ),
  };
  const choose = (lang: string) => {
    const url = new URL(location.href);
    url.searchParams.set('lang', lang);
    history.replaceState(history.state, '', url);
    onLang(lang);
  };
  return (
    <Columns
      head={headRow}
      over={over}
      beside={beside}
      blocks={original.blocks.length}
      notes={marks}
      locale={locale}
      glossary=""
    >
      {original.blocks
        .slice(0, shown)
        .map((block, index) =>
          index === head ? null : (
            <OwnRow
              key={block.ref}
              original={block}
              translation={translation?.blocks[index]}
              langs={langs}
              parts={byBlock.get(block.ref) ?? none}
              marks={marks}
              label={labelOf(block)}
              locale={locale}
            />
          ),
        )}
      <aside className="notes" aria-label={t('note.heading')}>
        <h2>{t('note.heading')}</h2>
        <ol role="list">
          {placed.notes.map(({ note, at }, index) => (
            <OwnNote
              key={note.id}
              work={work}
              note={note}
              number={index + 1}
              langs={langs.flatMap((lang) => lang ?? [])}
              at={at}
              locale={locale}
              contrasts={contrasts}
              others={otherNotes}
              onEdit={() => onEdit(note)}
              onDelete={() => onDelete(note)}
            />
          ))}
        </ol>
        <note-panel />
      </aside>
    </Columns>
  );
}

const none: readonly NotePart[] = [];

function partsByBlock(parts: readonly NotePart[]): Map<string, NotePart[]> {
  const byBlock = new Map<string, NotePart[]>();
  for (const part of parts) {
    const block = blockOf(part.at);
    byBlock.set(block, [...(byBlock.get(block) ?? []), part]);
  }
  return byBlock;
}
