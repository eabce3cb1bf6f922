import { expect, test } from 'vitest';
import { packProgram } from '#scripts/pack/program.ts';

const firstPaint = (name: string) => `{${name}()}`;

test('a program gets its first paint before everything else in its head, in a script that takes itself away', () => {
  const script = '<script data-first-paint="program">{program()}{page()}document.currentScript.remove()</script>';
  expect(packProgram('<html><head><meta charset="utf-8"></head>', firstPaint)).toBe(
    `<html><head>${script}<meta charset="utf-8"></head>`,
  );
});

test('a page without a head, and a first paint that is missing, are refused', () => {
  expect(() => packProgram('<p>', firstPaint)).toThrow('no head');
  expect(() => packProgram('<head></head>', () => undefined)).toThrow('reader/first-paint/program.ts');
});
