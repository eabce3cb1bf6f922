import { getTranslations } from 'next-intl/server';
import type { ComponentProps } from 'react';
import { ProgramPage } from './program-page.tsx';

interface ClassPageProps extends ComponentProps<typeof ProgramPage> {
  page: 'class' | 'new' | 'teacher';
}

/** A page of the class with its heading, where the program has none; with scripts off it says what is missing. */
export async function ClassPage({ children, ...props }: ClassPageProps) {
  const { page, params } = props;
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'class.page' });
  return (
    <ProgramPage {...props}>
      <main id="main" tabIndex={-1} className="class">
        {page !== 'teacher' && <h1>{t(`${page}.title`)}</h1>}
        <noscript>
          {page === 'teacher' && <h1>{t('teacher.title')}</h1>}
          <p className="edition">{t('noScript')}</p>
        </noscript>
        {children}
      </main>
    </ProgramPage>
  );
}
