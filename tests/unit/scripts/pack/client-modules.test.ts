import { expect, test } from 'vitest';
import { modulesIn } from '#scripts/pack/client-modules.ts';

const manifest = (...modules: string[]) => {
  const clientModules = Object.fromEntries(modules.map((module) => [module, { id: 1 }]));
  return `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/[locale]/page"] = ${JSON.stringify({ clientModules })};\n`;
};

const cases = [
  { module: '[project]/node_modules/next/dist/esm/client/components/layout-router.js', found: [] },
  { module: '[project]/app/[locale]/error.tsx', found: [] },
  { module: '[project]/app/global-error.tsx <module evaluation>', found: [] },
  { module: '[project]/desk/import-desk.tsx <module evaluation>', found: ['desk/import-desk.tsx'] },
  {
    module: '[project]/node_modules/next-intl/dist/esm/production/shared/NextIntlClientProvider.js',
    found: ['node_modules/next-intl/dist/esm/production/shared/NextIntlClientProvider.js'],
  },
  { module: '[project]/components/error.tsx', found: ['components/error.tsx'] },
];

test.each(cases)('$module counts as $found', ({ module, found }) => {
  expect(modulesIn(manifest(module))).toEqual(found);
});
