'use client';

import { useTranslations } from 'next-intl';

/** An own text, read and annotated. */
export function OwnReader() {
  const t = useTranslations('own.page');
  return (
    <main className="desk" id="main" tabIndex={-1}>
      <h1>{t('read.title')}</h1>
    </main>
  );
}
