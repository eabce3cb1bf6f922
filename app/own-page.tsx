import { getTranslations } from 'next-intl/server';
import type { ComponentProps } from 'react';
import { type OwnPage as Name, ProgramPage } from './program-page.tsx';

interface OwnPageProps extends ComponentProps<typeof ProgramPage> {
  page: Name;
}

/** A page for own texts; with scripts off it says what is missing, for then nothing in it moves. */
export async function OwnPage({ children, ...props }: OwnPageProps) {
  const { locale } = await props.params;
  const t = await getTranslations({ locale, namespace: 'own' });
  return (
    <ProgramPage {...props}>
      <noscript>
        <p className="edition no-script">{t('noScript')}</p>
      </noscript>
      {children}
    </ProgramPage>
  );
}
