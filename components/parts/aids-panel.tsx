import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';

/** Text size, line spacing, colours and letter keys, for `reader/reading-aids.ts`, which remembers them. */
export async function AidsPanel({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'aids' });
  return (
    <div id="aids" popover="auto" role="dialog" aria-label={t('open')}>
      <fieldset>
        <legend>{t('size')}</legend>
        <div className="cluster">
          <button className="btn" type="button" data-size="-1">
            {t('smaller')}
          </button>
          <output data-size-now="">100 %</output>
          <button className="btn" type="button" data-size="1">
            {t('larger')}
          </button>
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('spacing')}</legend>
        <Choice name="spacing" values={{ normal: t('normal'), wide: t('wide') }} />
      </fieldset>
      <fieldset>
        <legend>{t('theme')}</legend>
        <Choice name="theme" values={{ system: t('system'), light: t('light'), dark: t('dark') }} />
      </fieldset>
      <fieldset>
        <legend>{t('keys')}</legend>
        <label className="check">
          <input type="checkbox" name="keys" defaultChecked /> {t('keysOn')}
        </label>{' '}
        <a href={`${address(locale, 'method')}#keys`}>{t('keyHelp')}</a>
      </fieldset>
      <p className="cluster apart">
        <small>{t('remembered')}</small>
        <button className="btn quiet" type="button" data-reset="">
          {t('reset')}
        </button>
      </p>
    </div>
  );
}

function Choice({ name, values }: { name: string; values: Record<string, string> }) {
  return (
    <div className="cluster">
      {Object.entries(values).map(([value, label], index) => (
        <label className="check" key={value}>
          <input type="radio" name={name} value={value} defaultChecked={index === 0} /> {label}
        </label>
      ))}
    </div>
  );
}
