import { useTranslations } from 'next-intl';
import { withOne } from '#lib/class/set-up.ts';
import type { MoreFieldsProps } from './more-fields.tsx';

/** The contrasts for the talk: first those between the texts that are read, and the others of the dossier folded. */
export function ContrastChoice({
  texts,
  contrasts,
  settings,
  onChange,
}: Pick<MoreFieldsProps, 'texts' | 'contrasts' | 'settings' | 'onChange'>) {
  const t = useTranslations('class.new');
  const all = contrasts.map(({ id }) => id);
  const read = texts
    .filter(({ number }) => settings.texts.some((text) => text.number === number))
    .map(({ edition }) => edition.outlet);
  const isNear = ({ id, outlets }: (typeof contrasts)[number]) =>
    settings.contrasts.includes(id) || outlets.filter((outlet) => read.includes(outlet)).length > 1;
  const near = contrasts.filter(isNear);
  const others = contrasts.filter((contrast) => !isNear(contrast));
  const list = (some: typeof contrasts) =>
    some.map(({ id, title, outlets }) => (
      <label key={id} className="check">
        <input
          type="checkbox"
          checked={settings.contrasts.includes(id)}
          onChange={({ target }) =>
            onChange({ ...settings, contrasts: withOne(settings.contrasts, id, target.checked, all) })
          }
        />
        <span>
          {title} <small className="soft">{outlets.join(', ')}</small>
        </span>
      </label>
    ));
  return (
    <>
      {list(near)}
      {others.length > 0 && (
        <details className="paragraphs">
          <summary>{t('otherContrasts', { count: others.length })}</summary>
          <div className="stack tight">{list(others)}</div>
        </details>
      )}
    </>
  );
}
