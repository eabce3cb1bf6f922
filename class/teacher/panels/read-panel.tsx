import { useLocale, useTranslations } from 'next-intl';
import { ClassPassage } from '#class/mark/class-passage.tsx';
import { segmentsOf, type Text } from '#lib/model/text.ts';
import { useDesk } from '../desk.ts';
import { ToWall } from '../to-wall.tsx';
import { useShowingName } from '../use-showing-name.ts';

/** What the class reads, with the way of each text to the wall. */
export function ReadPanel() {
  const t = useTranslations('class.teacher');
  const locale = useLocale();
  const { open, textName } = useDesk();
  const nameOf = useShowingName();
  const texts = open.reading?.texts ?? [];
  return (
    <div className="read-texts">
      <p className="read">{t('read.what')}</p>
      {texts.map((text) => {
        const first = segmentsOf(text.original as Text)[0]?.ref;
        const showing = first && ({ kind: 'passage', text: text.number, at: first } as const);
        return (
          <details key={text.number} className="more-section">
            <summary>
              <b>{textName(text.number)}</b>{' '}
              <span className="soft">{t('read.paragraphs', { count: text.original.blocks.length })}</span>
            </summary>
            <div className="stack wide">
              {showing && (
                <div className="cluster">
                  <ToWall showing={showing} name={nameOf(showing)} />
                </div>
              )}
              <ClassPassage text={text} locale={locale} withheld={t('withheld')} />
            </div>
          </details>
        );
      })}
    </div>
  );
}
