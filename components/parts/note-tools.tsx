import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/model/locale.ts';
import { CiteButton } from '../cite-button.tsx';

/** Steps from the open note, for `reader/note-panel.ts`. */
export async function NoteTools({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'note' });
  return (
    <div id="note-tools">
      <Tool name="previous" label={t('previous')} />
      <Tool name="next" label={t('next')} />
      <CiteButton kind="note" locale={locale} />
      <Tool name="copy" label={t('copyLink')} />
      <Tool name="close" label={t('close')} />
      <p role="status" />
    </div>
  );
}

function Tool({ name, label }: { name: string; label: string }) {
  return (
    <button className="btn quiet" type="button" data-do={name}>
      {label}
    </button>
  );
}
