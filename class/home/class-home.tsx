'use client';

import { useLocale, useTranslations } from 'next-intl';
import { address } from '#i18n/address.ts';
import { ClassList } from './class-list.tsx';
import { CodeForm } from './code-form.tsx';

/** Where everybody begins: with a code, or with a class of one's own. */
export function ClassHome() {
  const t = useTranslations('class.home');
  const locale = useLocale();
  return (
    <div className="class-doors needs-script">
      <CodeForm />
      <section className="stack" aria-labelledby="open-class">
        <h2 id="open-class">{t('teacher')}</h2>
        <p className="read">{t('teacherWhat')}</p>
        <a className="btn big" href={address(locale, 'class', 'new')}>
          {t('open')}
        </a>
      </section>
      <ClassList />
    </div>
  );
}
