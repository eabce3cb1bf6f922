import 'server-only';
import { randomBytes } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { fileWords } from '#i18n/file-words.ts';
import { siteFrom, type World } from '#lib/class/http/world.ts';
import { classRuntime } from '#lib/class/runtime.ts';
import { cache } from '#lib/content/cache.ts';
import { dossiersIn, readDossier } from '#lib/content/dossier.ts';
import { isMade, locationFrom } from '#lib/db/open.ts';

/** A dossier as the class reads it, when it is first asked for. */
const dossier = cache('class dossier', (slug: string) =>
  dossiersIn('articles').includes(slug) ? readDossier('articles', slug).dossier : null,
);

/** The world of a running server. */
export const here: World = {
  runtime: classRuntime,
  hasDatabase: () => isMade(locationFrom(process.env, process.cwd())),
  dossier,
  async words(locale) {
    const t = await getTranslations({ locale });
    const { layer, tag } = fileWords(t);
    return {
      layer,
      tag,
      column: (name) => t(`class.table.column.${name}`),
      kind: (kind) => t(`class.table.kind.${kind}`),
    };
  },
  now: () => new Date(),
  random: (bytes) => randomBytes(bytes),
  chance: Math.random,
  site: siteFrom(process.env),
};
