import { reservedDossiers, reservedEditions } from '#lib/content/dossier-check.ts';
import { lang as langTag, slug as slugWords } from '#lib/content/schema.ts';

/** What was asked for, and what there is already. */
export interface Request {
  name: string;
  lang: string;
  to: readonly string[];
  editionExists: boolean;
  dossierExists: boolean;
  newDossier: boolean;
}

const usage = 'npm run new:edition -- DOSSIER/SLUG --lang en [--to nb,nn] [--new-dossier]';

/** Why an edition cannot be laid out, in one sentence; `null` where it can. */
export function refusal({ name, lang, to, editionExists, dossierExists, newDossier }: Request): string | null {
  const [dossier, slug, ...more] = name.split('/');
  if (!dossier || !slug || more.length > 0) return `Say which edition, as in: ${usage}`;
  for (const part of [dossier, slug]) {
    if (!slugWords.safeParse(part).success) {
      return `“${part}” is no address: it may hold only small letters a–z, digits and single hyphens, at most 80 signs.`;
    }
  }
  if (reservedDossiers.includes(dossier))
    return `“${dossier}” is an address of the site; give the dossier another name.`;
  if (reservedEditions.includes(slug))
    return `“${slug}” is an address of every dossier; give the edition another name.`;
  if (!lang) return `Say which language the outlet wrote in, as in: ${usage}`;
  for (const tag of [lang, ...to]) {
    if (!langTag.safeParse(tag).success) return `“${tag}” is no language tag such as “nb”, “en” or “zh-Hant”.`;
  }
  if (to.includes(lang)) return `“${lang}” is the original’s own language, so it cannot be in --to.`;
  const twice = to.find((tag, index) => to.indexOf(tag) !== index);
  if (twice) return `“${twice}” is in --to twice.`;
  if (!dossierExists && !newDossier) return `There is no dossier “${dossier}”; add --new-dossier to begin one.`;
  if (dossierExists && newDossier) return `There is a dossier “${dossier}” already; leave --new-dossier out.`;
  if (editionExists) return `There is a folder articles/${dossier}/${slug} already; nothing was changed.`;
  return null;
}
