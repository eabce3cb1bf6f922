import type { useTranslations } from 'next-intl';
import type { CsvWords } from '#lib/export/csv.ts';
import type { EpubWords } from '#lib/export/epub/words.ts';
import type { WorkLayer } from '#lib/model/work.ts';

/** All messages: `useTranslations()` in a component, or what `getTranslations()` gives. */
type Translate = Pick<ReturnType<typeof useTranslations>, 'has'> & ((key: never) => string);

/** What tables and books say besides texts and notes. A person's own layers and tags go by the names she gave them. */
export function fileWords(translate: Translate, own: readonly WorkLayer[] = []): CsvWords & EpubWords {
  const t = (key: string) => translate(key as never);
  const named = (key: string, name: string) => (translate.has(key as never) ? t(key) : name);
  const ownLayer = (layer: string) => own.find(({ id }) => id === layer);
  return {
    column: (column) => t(`takeAway.column.${column}`),
    layer: (layer) => ownLayer(layer)?.name ?? named(`layer.${layer}.name`, layer),
    tag: (layer, tag) =>
      ownLayer(layer)?.tags.find(({ id }) => id === tag)?.name ?? named(`layer.${layer}.tag.${tag}`, tag),
    contents: t('takeAway.book.contents'),
    notes: t('takeAway.book.notes'),
    orphans: t('takeAway.book.orphans'),
    back: t('takeAway.book.back'),
    accessibility: t('takeAway.book.accessibility'),
  };
}
