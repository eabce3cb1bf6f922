'use client';

import { useTranslations } from 'next-intl';

/** The way in: drop or paste, clean, align, keep. */
export function ImportDesk() {
  const t = useTranslations('own.page');
  return (
    <main className="desk" id="main" tabIndex={-1}>
      <h1>{t('import.title')}</h1>
    </main>
  );
}
