import { useLocale, useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { Prose } from '#components/reader/prose.tsx';
import type { Wire } from '#lib/class/wire.ts';
import type { Annotation } from '#lib/model/annotation.ts';
import { Bars } from './bars.tsx';
import type { MarkedWords } from './marked-words.ts';
import { WhyLine } from './why-line.tsx';

interface WordDetailProps {
  words: MarkedWords;
  raters: number;
  /** Those of our notes that stand on these words. */
  notes: readonly Wire<Annotation>[];
  /** Hides a mark from the others. */
  onHide: (mark: string) => void;
  /** Takes the focus when a mark is shown again, and its button is gone. */
  heading: Ref<HTMLHeadingElement>;
}

/** Some words that were marked: by how many, as what, why, and what our notes say of them. */
export function WordDetail({ words, raters, notes, onHide, heading }: WordDetailProps) {
  const t = useTranslations();
  const locale = useLocale();
  const tagName = (layer: string, tag: string) => {
    const key = `layer.${layer}.tag.${tag}` as Parameters<typeof t.has>[0];
    return t.has(key) ? t(key as 'layer.framing.tag.cause') : tag;
  };
  return (
    <div className="split" aria-live="polite">
      <div>
        <h4 ref={heading} tabIndex={-1} lang={words.lang}>
          <q>{words.exact}</q>
        </h4>
        <p className="small soft">
          {t('class.teacher.reveal.marked', { count: words.count, all: raters })}
          {words.layers.length > 1 && ` ${t('class.teacher.reveal.notAsOne')}`}
        </p>
      </div>
      <Bars
        label={t('class.teacher.reveal.byLayer')}
        most={Math.max(raters, words.count)}
        bars={words.layers.map(({ layer, count, tags }) => ({
          key: layer,
          layer,
          count,
          name: (
            <span className={`tag ${layer}`}>
              <b>{t(`layer.${layer}.name`)}</b>
            </span>
          ),
          more:
            tags.some(({ tag }) => tag) &&
            tags
              .map((one) =>
                t('class.teacher.reveal.tag', {
                  name: one.tag ? tagName(layer, one.tag) : t('class.teacher.reveal.noTag'),
                  count: one.count,
                }),
              )
              .join(', '),
        }))}
      />
      {words.whys.length > 0 && (
        <details className="whys">
          <summary>{t('class.teacher.reveal.whys', { count: words.whys.length })}</summary>
          <ul role="list">
            {words.whys.map(({ id, ...line }) => (
              <li key={id}>
                <WhyLine {...line} onPress={() => onHide(id)} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="ours-notes">
        <h5>{t('class.teacher.reveal.ours')}</h5>
        {notes.length === 0 && <p className="small soft">{t('class.teacher.reveal.noNote')}</p>}
        {notes.map((note) => (
          <p key={note.id} className="small">
            <span className={`tag ${note.layer}`}>
              <b>{t(`layer.${note.layer}.name`)}</b>
            </span>{' '}
            {note.tags.map((tag) => tagName(note.layer, tag)).join(', ')} <Prose prose={note.body[locale]} />
          </p>
        ))}
      </div>
    </div>
  );
}
