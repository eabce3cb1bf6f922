import { getLocale } from 'next-intl/server';
import { dossiers } from '#app/site.ts';
import { NotFound } from '#components/not-found.tsx';
import { defaultLocale, isLocale } from '#lib/model/locale.ts';

export default async function Missing() {
  const locale = await getLocale();
  return <NotFound locale={isLocale(locale) ? locale : defaultLocale} dossiers={dossiers()} />;
}
