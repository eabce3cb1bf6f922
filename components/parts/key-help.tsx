import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/model/locale.ts';

const keys = [
  ['↑ ↓ ← →', 'arrows'],
  ['Enter', 'enter'],
  ['j k', 'jk'],
  ['l', 'l'],
  ['o', 'o'],
  ['r', 'r'],
  ['c', 'c'],
  ['t', 't'],
  ['n', 'n'],
  ['Esc', 'escape'],
  ['/', 'search'],
  ['?', 'help'],
] as const;

/** The keys as a table; also on the method page. */
export async function KeyTable({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'keys' });
  return (
    <table className="keys" id="keys">
      <thead>
        <tr>
          <th scope="col">{t('key')}</th>
          <th scope="col">{t('does')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(([key, name]) => (
          <tr key={name}>
            <th scope="row">
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </th>
            <td>{t(name)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The keys in a window, for `reader/key-help.ts`. */
export async function KeyHelp({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'keys' });
  return (
    <dialog id="key-help" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <KeyTable locale={locale} />
      <p className="small soft">{t('off')}</p>
      <form method="dialog">
        <button className="btn primary" type="submit">
          {t('close')}
        </button>
      </form>
    </dialog>
  );
}
