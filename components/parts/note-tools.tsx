import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/model/locale.ts';

/** Steps from the open note, for `reader/note-panel.ts`. */
export async function NoteTools({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'note' });
  const tools = { previous: t('previous'), next: t('next'), copy: t('copyLink'), close: t('close') };
  return (
    <div id="note-tools">
      {Object.entries(tools).map(([name, label]) => (
        <button className="btn quiet" type="button" key={name} data-do={name}>
          {label}
        </button>
      ))}
      <p role="status" />
    </div>
  );
}
