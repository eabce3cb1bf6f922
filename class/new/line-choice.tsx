import { useTranslations } from 'next-intl';
import { withLine } from '#lib/class/set-up.ts';
import type { Settings } from '#lib/class/settings.ts';
import { isRead, lineTask, type Place } from '#lib/class/task.ts';
import type { NumberedEdition } from './text-choice.tsx';

interface LineChoiceProps {
  texts: readonly NumberedEdition[];
  settings: Settings;
  onChange: (settings: Settings) => void;
}

/** The lines that pupils translate themselves: any line of what is read. */
export function LineChoice({ texts, settings, onChange }: LineChoiceProps) {
  const t = useTranslations('class.new');
  const asked = new Set(settings.lines.map(lineTask));
  const read = texts
    .map(({ number, edition }) => {
      const lines = edition.blocks.flatMap((block) => block.lines);
      return { number, edition, lines: lines.filter(({ at }) => isRead(settings, { text: number, at })) };
    })
    .filter(({ lines, edition }) => lines.length > 0 && edition.lang !== settings.lang);
  if (read.length === 0) return <p className="small soft">{t('linesNone')}</p>;
  return (
    <div className="stack">
      <p className="small soft">{t('linesHow')}</p>
      {read.map(({ number, edition, lines }) => (
        <fieldset key={number} className="stack tight">
          <legend>{texts.length > 1 ? `${t('textNumber', { number })} · ${edition.outlet}` : edition.title}</legend>
          <ul role="list" lang={edition.told}>
            {lines.map(({ at, words }) => {
              const place: Place = { text: number, at };
              return (
                <li key={at}>
                  <label className="check paragraph">
                    <input
                      type="checkbox"
                      checked={asked.has(lineTask(place))}
                      onChange={({ target }) => onChange(withLine(settings, place, target.checked))}
                    />
                    <span>{words}</span>
                  </label>
                </li>
              );
            })}
          </ul>
        </fieldset>
      ))}
    </div>
  );
}
