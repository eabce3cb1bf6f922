import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { AidsPanel } from '#components/parts/aids-panel.tsx';
import { CiteDialog } from '#components/parts/cite-dialog.tsx';
import { KeyHelp } from '#components/parts/key-help.tsx';
import { LayerChooser } from '#components/parts/layer-chooser.tsx';
import { NoteTools } from '#components/parts/note-tools.tsx';
import { OthersPanel } from '#components/parts/others-panel.tsx';
import { SegmentTools } from '#components/parts/segment-tools.tsx';
import type { Locale } from '#lib/model/locale.ts';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'parts' });
  return { title: t('title'), robots: { index: false } };
}

/**
 * The tools that need a script, each under its id. Nobody reads this page: `reader/parts.ts` takes from it what a
 * reader opens, so that a text is not sent with a hundred words of buttons.
 */
export default async function Parts({ params }: Params) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('parts');
  return (
    <main id="main">
      <h1>{t('title')}</h1>
      <AidsPanel locale={locale} />
      <LayerChooser locale={locale} />
      <SegmentTools locale={locale} />
      <NoteTools locale={locale} />
      <CiteDialog locale={locale} />
      <OthersPanel locale={locale} />
      <KeyHelp locale={locale} />
    </main>
  );
}
