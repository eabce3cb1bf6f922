import type { Annotation } from '#lib/model/annotation.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import { locales } from '#lib/model/locale.ts';
import { titleOf } from '#lib/model/text.ts';
import { describe as targetAt, type Work, type WorkNote } from '#lib/model/work.ts';
import { lineGroups } from './line-groups.ts';
import { plainProse } from './plain-prose.ts';
import { moved, type StraightText, straightText } from './straight-text.ts';

/** What may be done with the texts of the dossiers: LICENSE-CONTENT.md in a sentence. */
export const contentRights =
  'Text and notes by the Tvisyn authors, CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). The words quoted from the outlet belong to the outlet.';

/** An edition in the plain form that is exported. Its texts have the same lines, so each sentence has one partner. */
export function workOf(dossier: Dossier, edition: Edition): Work {
  const [lines, ...others] = edition.texts;
  if (!lines) throw new Error(`The edition “${edition.slug}” has no text.`);
  const original = straightText(lines);
  const translations = others.map(straightText);
  const { article } = edition;
  return {
    id: `${dossier.slug}/${edition.slug}`,
    title: titleOf(lines),
    outlet: article.outlet,
    published: article.published,
    address: article.address,
    rights: contentRights,
    dossier: dossier.slug,
    edition: edition.slug,
    original: original.text,
    translations: translations.map((straight, index) => ({
      text: straight.text,
      groups: lineGroups([lines, others[index] ?? lines], original, straight),
    })),
    notes: edition.annotations.map((annotation) => noteOf(dossier, annotation, [original, ...translations])),
    layers: [],
    aside: [],
  };
}

/** All editions of a dossier, by date of publication. */
export function worksOf(dossier: Dossier): Work[] {
  return dossier.editions.map((edition) => workOf(dossier, edition));
}

function noteOf(dossier: Dossier, annotation: Annotation, texts: readonly StraightText[]): WorkNote {
  const { id, edition, layer, at, tags, body, versus, source, plainer, change } = annotation;
  const targets = texts.flatMap(({ text, starts }) => {
    const range = annotation.targets[text.lang]?.range;
    return range ? [[text.lang, targetAt(text.text, moved(range, starts.get(at) ?? 0))]] : [];
  });
  return {
    id,
    layer,
    tags,
    targets: Object.fromEntries(targets),
    lost: {},
    body: Object.fromEntries(locales.map((locale) => [locale, plainProse(body[locale], locale)])),
    versus,
    contrasts: dossier.contrasts.filter(({ notes }) => notes.includes(`${edition}/${id}`)).map((one) => one.id),
    ...(source.length > 0 ? { source } : {}),
    ...(plainer ? { plainer } : {}),
    ...(change ? { change } : {}),
  };
}
