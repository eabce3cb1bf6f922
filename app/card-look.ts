import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Cards are drawn when the site is built: what they are drawn from need not be looked for by the bundler.
const from = (...path: string[]) => readFileSync(join(/* turbopackIgnore: true */ process.cwd(), ...path));

// The drawing of cards reads no variable fonts, so they take the same types in single weights.
const files = [
  { name: 'Text', weight: 400, file: 'literata/files/literata-latin-400-normal.woff' },
  { name: 'Text', weight: 500, file: 'literata/files/literata-latin-500-normal.woff' },
  {
    name: 'Ui',
    weight: 400,
    file: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
  },
  {
    name: 'Ui',
    weight: 600,
    file: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff',
  },
] as const;

type Font = { name: string; weight: 400 | 500 | 600; data: Buffer };
let fonts: Font[] | undefined;

/** The types of the site, for pictures. */
export function cardFonts(): Font[] {
  fonts ??= files.map(({ name, weight, file }) => ({ name, weight, data: from('node_modules', '@fontsource', file) }));
  return fonts;
}

let tokens: Map<string, string> | undefined;

/** A colour of the light page by its name in `tokens.css`: `token('paper')`. Throws where there is none. */
export function token(name: string): string {
  tokens ??= new Map(
    [
      ...from('app', 'tokens.css')
        .toString()
        .matchAll(/--([a-z-]+): light-dark\((#\w+)/g),
    ].map((found) => [found[1] ?? '', found[2] ?? '']),
  );
  const colour = tokens.get(name);
  if (!colour) throw new Error(`app/tokens.css has no colour --${name}.`);
  return colour;
}
