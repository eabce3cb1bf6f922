import type { Dossier, Edition } from '#lib/model/edition.ts';
import { translationsOf } from '#lib/model/edition.ts';
import { type LayerId, layerIds, layersAtFirst } from '#lib/model/layer.ts';
import { type Excerpt, isBlind, type Lesson, type Part } from '#lib/model/lesson.ts';
import { type Locale, translationFor } from '#lib/model/locale.ts';
import { type BlockRef, blockOf } from '#lib/model/ref.ts';
import { segmentAt } from '#lib/model/text.ts';
import type { Work } from '#lib/model/work.ts';
import { daysKept, most } from './limits.ts';
import type { Settings } from './settings.ts';
import { isRead } from './task.ts';
import { textNumber } from './text-number.ts';

/** What every class begins with, whatever it reads. */
const usual = {
  polls: [],
  lines: [],
  contrasts: [],
  outletsHidden: false,
  aliasesOnWall: false,
  doorOpen: true,
  daysKept: daysKept.usual,
} satisfies Partial<Settings>;

/**
 * What a class is set up with for a lesson of a dossier: the paragraphs in which its passages stand, whether they are
 * shown or on the handout; the layers of these passages; its polls in the order of the steps; its contrasts; the lines
 * of the tasks that translate. Outlets are hidden if the lesson hides them.
 */
export function settingsOfLesson(lesson: Lesson, dossier: Dossier, locale: Locale): Settings {
  const parts = lesson.texts[locale].steps.flatMap(({ blocks }) =>
    blocks.filter((block): block is Part => block.kind !== 'prose'),
  );
  const passages = parts.filter((part) => part.kind === 'passage');
  const excerpts = [...passages.map(({ excerpt }) => excerpt), ...lesson.tasks.flatMap((task) => task.excerpts)];
  const editions = dossier.editions.filter(({ slug }) => lesson.editions.includes(slug));
  const texts = editions.map((edition) => ({
    number: textNumber(dossier, lesson, edition.slug),
    edition: edition.slug,
    blocks: blocksOf(edition, excerpts),
  }));
  const settings: Settings = {
    source: { kind: 'dossier', dossier: dossier.slug, lesson: lesson.slug },
    texts,
    lang: usualLang(editions, locale),
    ...usual,
    layers: layersOf(
      passages.flatMap(({ layers }) => layers),
      dossier.contrasts.filter(({ id }) => lesson.contrasts.includes(id)).map(({ layer }) => layer),
    ),
    polls: pollsOf(lesson, parts),
    contrasts: lesson.contrasts.slice(0, most.contrasts),
    outletsHidden: isBlind(lesson),
  };
  const lines = lesson.tasks
    .filter(({ translate }) => translate)
    .flatMap((task) => task.excerpts)
    .map(({ edition, at }) => ({ text: textNumber(dossier, lesson, edition), at }));
  return { ...settings, lines: lines.filter((place) => isRead(settings, place)).slice(0, most.lines) };
}

/** What a class is set up with for texts of a dossier that the teacher has yet to choose. */
export function settingsOfDossier(dossier: Pick<Dossier, 'slug' | 'editions'>, locale: Locale): Settings {
  return {
    source: { kind: 'dossier', dossier: dossier.slug, lesson: null },
    texts: [],
    lang: usualLang(dossier.editions, locale),
    ...usual,
    layers: [...layersAtFirst],
  };
}

/** The name under which an imported text stands in a class: it has no edition. */
export const ownEdition = 'own';

/** What a class is set up with for an imported text. The right to use it is not confirmed yet. */
export function settingsOfWork(
  { original, translations }: Pick<Work, 'original' | 'translations'>,
  locale: Locale,
): Settings {
  const langs = translations.map(({ text }) => text.lang);
  return {
    source: { kind: 'own', rightsConfirmed: false },
    texts: [{ number: 1, edition: ownEdition, blocks: [] }],
    lang: translationFor(locale, original.lang, langs) ?? original.lang,
    ...usual,
    layers: [...layersAtFirst],
  };
}

/** The paragraphs in which excerpts of an edition stand, in the order of the text; none, and all of it is read. */
function blocksOf({ slug, texts }: Edition, excerpts: readonly Excerpt[]): BlockRef[] {
  const [original] = texts;
  const here = excerpts.filter(({ edition, at }) => edition === slug && original && segmentAt(original, at));
  const wanted = new Set(here.map(({ at }) => blockOf(at)));
  return (original?.blocks ?? []).flatMap(({ ref }) => (wanted.has(ref) ? [ref] : [])).slice(0, most.passages);
}

/** The layers of the passages, or else of the contrasts, or else those that a reader begins with; in their order. */
function layersOf(ofPassages: readonly LayerId[], ofContrasts: readonly LayerId[]): LayerId[] {
  const layers = [ofPassages, ofContrasts].find((some) => some.length > 0) ?? layersAtFirst;
  return layerIds.filter((layer) => layers.includes(layer));
}

function pollsOf({ polls }: Lesson, parts: readonly Part[]): Settings['polls'] {
  const ids = new Set(parts.flatMap((part) => (part.kind === 'poll' ? [part.id] : [])));
  return [...ids]
    .flatMap((id) => polls.find((poll) => poll.id === id) ?? [])
    .slice(0, most.polls)
    .map(({ id, answers }) => ({ id, answers: answers.length }));
}

/** The language that most of the texts can be read in beside their original, the reader's own before others. */
function usualLang(editions: readonly Edition[], locale: Locale): string {
  const langs = editions.flatMap(
    (edition) => translationFor(locale, edition.article.lang, translationsOf(edition)) ?? [],
  );
  const times = (lang: string) => langs.filter((one) => one === lang).length;
  return langs.reduce<string>((best, lang) => (times(lang) > times(best) ? lang : best), langs[0] ?? locale);
}
