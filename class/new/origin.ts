import type { DossierOffer, LessonOffer } from '#lib/class/offer.ts';

/** Where a class's texts come from, as the value of an option: a lesson, a dossier of which one chooses oneself, or a text of one's own. */
export type OriginKey = `lesson:${string}/${string}` | `dossier:${string}` | `own:${string}`;

export interface LessonFound {
  dossier: DossierOffer;
  lesson: LessonOffer | null;
}

/** What a lesson or dossier stands for; `null` for a text of one's own, and for what is not offered. */
export function findOrigin(offers: readonly DossierOffer[], key: string): LessonFound | null {
  const [kind, path = ''] = splitOnce(key, ':');
  const [slug, name = ''] = splitOnce(path, '/');
  const dossier = offers.find((one) => one.slug === slug);
  if (!dossier) return null;
  if (kind === 'dossier') return { dossier, lesson: null };
  const lesson = dossier.lessons.find((one) => one.slug === name);
  return kind === 'lesson' && lesson ? { dossier, lesson } : null;
}

export function ownId(key: string): string | null {
  return key.startsWith('own:') ? key.slice('own:'.length) : null;
}

/** What an address asks for: `?lesson=<dossier>/<lesson>` or `?text=<id>`. */
export function originAsked(search: string): OriginKey | null {
  const query = new URLSearchParams(search);
  const [lesson, text] = [query.get('lesson'), query.get('text')];
  if (lesson?.includes('/')) return `lesson:${lesson}` as OriginKey;
  return text ? `own:${text}` : null;
}

/** What one begins with where nothing was asked for: the shortest lesson. */
export function usualOrigin(offers: readonly DossierOffer[]): OriginKey | null {
  const [first] = offers
    .flatMap((dossier) => dossier.lessons.map((lesson) => ({ dossier, lesson })))
    .sort((a, b) => a.lesson.minutes - b.lesson.minutes);
  if (first) return `lesson:${first.dossier.slug}/${first.lesson.slug}`;
  return offers[0] ? `dossier:${offers[0].slug}` : null;
}

function splitOnce(text: string, at: string): [string, string?] {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + at.length)];
}
