import { expect, test } from 'vitest';
import { z } from 'zod';
import { layerSchema } from '#lib/content/layer-file.ts';
import { localized } from '#lib/content/schema.ts';
import { parseYamlFile } from '#lib/content/yaml-file.ts';

const schema = z.strictObject({ title: localized(10), list: z.array(z.strictObject({ id: z.string() })).optional() });
const read = (source: string) => parseYamlFile({ file: 'a.yaml', source }, schema);

test('a file that follows its schema has a value, no problems, and a place for each path', () => {
  const { value, problems, at } = read('title: { nb: a, nn: b, en: c }\nlist:\n  - id: x\n  - id: y\n');
  expect(value).toEqual({ title: { nb: 'a', nn: 'b', en: 'c' }, list: [{ id: 'x' }, { id: 'y' }] });
  expect(problems).toEqual([]);
  expect(at(['list', 1, 'id'])).toEqual({ file: 'a.yaml', line: 4, column: 9 });
  expect(at(['list', 1, 'missing'])).toEqual({ file: 'a.yaml', line: 4, column: 5 });
});

const faults = [
  { source: 'title: { nb: a, nn: b }', at: '1:8', what: '“title.en” is missing.' },
  { source: "title: { nb: a, nn: b, en: '' }", at: '1:28', what: '“title.en” is empty.' },
  { source: 'title: { nb: a, nn: b, en: }', at: '1:28', what: '“title.en” is empty.' },
  { source: 'title: { nb: a, nn: b, en: 1 }', at: '1:28', what: '“title.en” should be text.' },
  { source: 'title: { nb: a, nn: b, en: far too long }', at: '1:28', what: '“title.en” is longer than 10 signs.' },
  { source: 'title: { nb: a, nn: b, en: c, de: d }', at: '1:8', what: '“title” has the unknown key “de”.' },
  { source: 'titel: x', at: '1:1', what: '“title” is missing.' },
  { source: '- x', at: '1:1', what: 'The file should be a map of keys.' },
  {
    source: 'title: [',
    at: '1:9',
    what: 'This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
  },
];
test.each(faults)('in “$source” it is told that $what', ({ source, at, what }) => {
  const { value, problems } = read(source);
  expect(value).toBeNull();
  expect(problems.map((problem) => `${problem.line}:${problem.column} ${problem.what}`)).toContain(`${at} ${what}`);
});

test('all faults are told at once', () => expect(read('title: { de: d }').problems).toHaveLength(4));

test.each(['', '[]\n', '# Notes of the layer facts.\n'])('a layer file “%s” has no notes and no problems', (source) => {
  expect(parseYamlFile({ file: 'facts.yaml', source }, layerSchema('facts'))).toMatchObject({
    value: [],
    problems: [],
  });
});
