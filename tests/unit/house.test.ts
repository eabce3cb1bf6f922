import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/** Rules of the house that the linter cannot say. */
const root = process.cwd();
const folders = ['app', 'class', 'components', 'desk', 'i18n', 'lib', 'reader', 'scripts', 'tests'];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) =>
      relative(root, join(root, folder, name))
        .split(sep)
        .join('/'),
    ),
);
const source = (file: string) => readFileSync(join(root, file), 'utf8');

test('reading pages have no client components', () => {
  const client = files.filter((file) => /^['"]use client['"]/m.test(source(file)) && !/\/error\.tsx$/.test(file));
  expect(client.filter((file) => !/^(class|desk)\//.test(file))).toEqual([]);
});

test('content is read in one place, and that place runs on the server only', () => {
  const readers = files.filter(
    (file) => /^(lib\/(model|content)|components|i18n|app)\//.test(file) && /from 'node:fs'/.test(source(file)),
  );
  // The speller reads dictionaries from the packages, and the cards their types and colours: never content.
  expect(readers).toEqual(['app/card-look.ts', 'lib/content/read.ts', 'lib/content/speller.ts']);
  expect(source('lib/content/read.ts')).toContain("import 'server-only'");
});

test('the database is opened in one place, which runs on the server only', () => {
  const drivers = files.filter(
    (file) =>
      /^(?!tests\/|scripts\/test\/).*\.tsx?$/.test(file) && /from '(pg|@electric-sql\/pglite)'/.test(source(file)),
  );
  expect(drivers).toEqual(['lib/db/migrate.ts', 'lib/db/notify.ts', 'lib/db/open.ts']);
  // The server behind `npm start` opens it too, outside Next; what Next builds comes to it by this door only.
  expect(source('app/class-world.ts')).toContain("import 'server-only'");
});

test('only the rules of the classroom touch its tables', () => {
  const touching = files.filter((file) => /from '(#lib\/db|\.)\/schema\.ts'/.test(source(file)));
  expect(touching.filter((file) => !/^(lib\/(class|db)|lib\/content|tests)\//.test(file))).toEqual([]);
});

test('no file hides its noun behind a name that says nothing', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|shared|misc|index)(\/|\.|$)/.test(file))).toEqual([]);
});

test('nothing is put into a page as raw HTML', () => {
  const raw = files.filter((file) => /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/.test(source(file)));
  expect(raw.filter((file) => !file.startsWith('tests/'))).toEqual([]);
});

test('colours have one home', () => {
  const sheets = readdirSync(join(root, 'app')).filter((name) => name.endsWith('.css') && name !== 'tokens.css');
  const strange = sheets.flatMap((name) => {
    const css = source(`app/${name}`).replace(/light-dark\([^)]*\)/g, '');
    return [...css.matchAll(/#[0-9a-f]{3,8}\b(?=[;\s,)])/gi)].map(([colour]) => `${name}: ${colour}`);
  });
  // Paper is white and ink is black whatever the tokens say.
  expect(strange.filter((entry) => !/^print\.css: #(fff|000)$/.test(entry))).toEqual([]);
});

test('texts that readers bring in never become part of the project', () => {
  expect(source('.gitignore').split('\n')).toContain('/library/');
});
