'use client';

import { useTranslations } from 'next-intl';

/** The own texts that lie on this device. */
export function TextShelf() {
  const t = useTranslations('own.page');
  return (
    <main className="desk" id="main" tabIndex={-1}>
      <h1>{t('texts.title')}</h1>
    </main>
  );
}
