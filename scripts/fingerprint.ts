/**
 * npm run fingerprint -- FILE [--edition japan-mongolia/jiji] [--lang en] [--lines 1,3-13]
 *
 * Writes hashes of all runs of eight words of a source to the edition's folder, or to the terminal, and holds the
 * quotations of the edition's original text against the source. The source itself is not kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSource } from '#lib/content/read.ts';
import { parseTextFile } from '#lib/content/text-file.ts';
import { fingerprintOf } from '#lib/model/fingerprint.ts';
import { segmentsOf } from '#lib/model/text.ts';
import { wordsOf } from '#lib/model/word.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { edition: { type: 'string' }, lang: { type: 'string' }, lines: { type: 'string' } },
});
const [file] = positionals;
if (!file) fail('Give the file with the source: npm run fingerprint -- FILE --edition dossier/edition');
const folder = values.edition ? `articles/${values.edition}` : undefined;
const article = folder && readSource(folder, 'article.yaml');
const lang = values.lang ?? (article ? /^lang:\s*(\S+)/m.exec(article.source)?.[1] : undefined);
if (!lang) fail('Give the language of the source: --lang en');

const source = linesOf(readFileSync(file, 'utf8'), values.lines);
const hashes = fingerprintOf(source, lang);
const text = `# Hashes of all runs of eight words of the source. Made by npm run fingerprint; docs/content.md says why.\n${hashes.join('\n')}\n`;
if (!folder) process.stdout.write(text);
else {
  writeFileSync(`${folder}/fingerprint.txt`, text);
  console.log(`${folder}/fingerprint.txt: ${hashes.length} runs of eight words.`);
  const strange = quotationsNotIn(source, folder, lang);
  for (const line of strange) console.error(line);
  if (strange.length > 0) process.exit(1);
}

function linesOf(whole: string, chosen: string | undefined): string {
  if (!chosen) return whole;
  const lines = whole.split(/\r?\n/);
  return chosen
    .split(',')
    .flatMap((part) => {
      const [from = '1', to = from] = part.split('-');
      return lines.slice(Number(from) - 1, Number(to));
    })
    .join('\n');
}

function quotationsNotIn(whole: string, edition: string, language: string): string[] {
  const original = readSource(edition, `text.${language}.mdx`);
  if (!original) return [];
  const said = ` ${wordsOf(whole, language).join(' ')} `;
  const { text: parsed, lines, file: name } = parseTextFile(original, language);
  return segmentsOf(parsed).flatMap((segment) =>
    segment.own
      .map((range) => segment.plain.slice(range.start, range.end))
      .filter((quoted) => !said.includes(` ${wordsOf(quoted, language).join(' ')} `))
      .map((quoted) => `${name}:${lines.get(segment.ref)}:1  “${quoted}” is not in the source word for word.`),
  );
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
