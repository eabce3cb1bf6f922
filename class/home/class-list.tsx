import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useFormat } from '#class/room/use-format.ts';
import { address } from '#i18n/address.ts';
import { forgetClass, type KeptClass, keptClasses, onKeptClasses } from './kept-classes.ts';

/** The ways back to the classes that somebody has been in on this device. */
export function ClassList() {
  const t = useTranslations('class.home');
  const format = useFormat();
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const [kept, setKept] = useState<KeptClass[]>([]);
  const [said, setSaid] = useState('');
  const look = useCallback(() => setKept(keptClasses()), []);
  useEffect(() => {
    look();
    return onKeptClasses(look);
  }, [look]);

  return (
    <section className="stack kept" aria-labelledby="kept-classes" hidden={kept.length === 0 && said === ''}>
      <h2 id="kept-classes" ref={heading} tabIndex={-1}>
        {t('kept')}
      </h2>
      <ul role="list">
        {kept.map(({ code, title, role, until }) => (
          <li key={role + code}>
            <div>
              <a href={`${address(locale, 'class', role)}?code=${code}`}>{title}</a>
              <p className="small soft">
                {t(`as.${role}`)} · <span className="code">{code}</span> ·{' '}
                {t('until', { day: format.dateTime(new Date(until), { day: 'numeric', month: 'long' }) })}
              </p>
            </div>
            <button
              className="btn"
              type="button"
              aria-label={t('forgetThis', { title })}
              onClick={() => {
                forgetClass({ code, role });
                setSaid(t('forgotten', { title }));
                heading.current?.focus();
              }}
            >
              {t('forget')}
            </button>
          </li>
        ))}
      </ul>
      <p className="small soft" role="status">
        {said}
      </p>
      <p className="small soft">{t('keptWhat')}</p>
    </section>
  );
}
