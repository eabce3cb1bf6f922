/**
 * npm run new:edition -- DOSSIER/SLUG --lang en [--to nb,nn] [--new-dossier]
 *
 * Lays out an edition: every file in its place, with what is to be filled in. The check then tells what is missing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '#lib/model/locale.ts';
import { dossierFile, editionFiles } from './new-edition/files.ts';
import { addToEditions } from './new-edition/list.ts';
import { refusal } from './new-edition/refusal.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, to: { type: 'string' }, 'new-dossier': { type: 'boolean', default: false } },
});
const [dossier = '', slug = ''] = (positionals[0] ?? '').split('/');
const lang = values.lang ?? '';
const to = values.to?.split(',').map((tag) => tag.trim()) ?? locales.filter((locale) => locale !== lang);
const folder = join('articles', dossier, slug);
const list = join('articles', dossier, 'dossier.yaml');

const reason = refusal({
  name: positionals.join(' '),
  lang,
  to,
  editionExists: existsSync(folder),
  dossierExists: existsSync(list),
  newDossier: values['new-dossier'],
});
if (reason) {
  console.error(reason);
  process.exit(1);
}

const listed = existsSync(list) ? addToEditions(readFileSync(list, 'utf8'), slug) : dossierFile(slug);
if (listed === null) {
  console.error(`${list} has no list “editions: […]” to add “${slug}” to; mend it first.`);
  process.exit(1);
}
const files: [path: string, text: string][] = [
  [list, listed],
  ...Object.entries(editionFiles(lang, to)).map(([name, text]): [string, string] => [join(folder, name), text]),
];
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
console.log(`
Next: fill in article.yaml, write the texts, run
  npm run fingerprint -- SOURCE --edition ${dossier}/${slug}
and see what is left with npm run check:content. In dossier.yaml the editions stand by date of publication.`);
