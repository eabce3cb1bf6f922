import type { Contrast } from '#lib/model/contrast.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import { textIn, translationsOf } from '#lib/model/edition.ts';
import type { Lesson, Step } from '#lib/model/lesson.ts';
import { type Locale, translationFor } from '#lib/model/locale.ts';
import type { BlockRef, Ref } from '#lib/model/ref.ts';
import { titleOf } from '#lib/model/text.ts';
import { roomPhasesOf } from './lesson-phase.ts';
import { settingsOfDossier, settingsOfLesson } from './lesson-settings.ts';
import type { RoomPhase } from './phase.ts';
import type { Settings } from './settings.ts';

/** What of a dossier a teacher can choose for a class, in the words of one language of the interface. */
export interface DossierOffer {
  slug: string;
  title: string;
  /** By date of publication. */
  editions: EditionOffer[];
  polls: { id: string; question: string; answers: number }[];
  contrasts: { id: string; title: string; layer: Contrast['layer']; outlets: string[] }[];
  lessons: LessonOffer[];
  /** To begin with, where no lesson is chosen. */
  settings: Settings;
}

export interface EditionOffer {
  slug: string;
  outlet: string;
  title: string;
  /** The language of the original, and those it is translated to. */
  lang: string;
  translations: string[];
  /** The language in which `blocks` are told. */
  told: string;
  blocks: { ref: BlockRef; heading: boolean; lines: { at: Ref; words: string }[] }[];
}

export interface LessonOffer {
  slug: string;
  title: string;
  minutes: number;
  /** The editions in the order of their numbers. */
  editions: string[];
  steps: StepOffer[];
  settings: Settings;
}

export interface StepOffer {
  title: string;
  from: number;
  minutes: number;
  /** Where it falls in the class. */
  phase: RoomPhase;
}

export function offerOf(dossier: Dossier, locale: Locale): DossierOffer {
  const { slug, title, editions, contrasts, lessons } = dossier;
  const outletOf = (edition: string) => editions.find((one) => one.slug === edition)?.article.outlet ?? edition;
  const polls = new Map(lessons.flatMap((lesson) => lesson.polls).map((poll) => [poll.id, poll]));
  return {
    slug,
    title: title[locale],
    editions: editions.map((edition) => editionOffer(edition, locale)),
    polls: [...polls.values()].map(({ id, question, answers }) => ({
      id,
      question: question[locale],
      answers: answers.length,
    })),
    contrasts: contrasts.map((contrast) => ({
      id: contrast.id,
      title: contrast.title[locale],
      layer: contrast.layer,
      outlets: [...new Set(contrast.positions.map(({ edition }) => outletOf(edition)))],
    })),
    lessons: lessons.map((lesson) => lessonOffer(lesson, dossier, locale)),
    settings: settingsOfDossier(dossier, locale),
  };
}

function editionOffer(edition: Edition, locale: Locale): EditionOffer {
  const { slug, article, texts } = edition;
  const translations = translationsOf(edition);
  const told = translationFor(locale, article.lang, translations) ?? article.lang;
  const text = textIn(edition, told) ?? texts[0];
  return {
    slug,
    outlet: article.outlet,
    title: text ? titleOf(text) : '',
    lang: article.lang,
    translations,
    told,
    blocks: (text?.blocks ?? []).map(({ ref, heading, segments }) => ({
      ref,
      heading,
      lines: segments.map((segment) => ({ at: segment.ref, words: segment.plain })),
    })),
  };
}

function lessonOffer(lesson: Lesson, dossier: Dossier, locale: Locale): LessonOffer {
  const { slug, minutes, editions, texts } = lesson;
  const { title, steps } = texts[locale];
  const phases = roomPhasesOf(steps);
  return {
    slug,
    title,
    minutes,
    editions,
    steps: steps.map((step: Step, index) => ({
      title: step.title,
      from: step.from,
      minutes: step.minutes,
      phase: phases[index] ?? 'gather',
    })),
    settings: settingsOfLesson(lesson, dossier, locale),
  };
}
