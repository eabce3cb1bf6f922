import { getTranslations } from 'next-intl/server';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import { type Lesson, textNumber } from '#lib/model/lesson.ts';
import type { Locale } from '#lib/model/locale.ts';

/** What every part of a lesson is drawn from. */
export interface Scene {
  dossier: Dossier;
  lesson: Lesson;
  locale: Locale;
  /** Whether outlets are shown as Text 1, Text 2 … */
  hidden: boolean;
}

/** A scene without the lesson’s steps: enough to name its texts. */
export type SheetScene = Omit<Scene, 'lesson'> & { lesson: Pick<Lesson, 'editions'> };

export function editionIn({ dossier }: Pick<Scene, 'dossier'>, slug: string): Edition | undefined {
  return dossier.editions.find((edition) => edition.slug === slug);
}

/** What a text is called in a scene: by its outlet, or by its number where outlets are hidden. */
export async function textName({ dossier, lesson, locale, hidden }: SheetScene, slug: string): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'lesson' });
  const number = textNumber(lesson, slug);
  return hidden && number > 0 ? t('text', { number }) : (editionIn({ dossier }, slug)?.article.outlet ?? '');
}
