import { expect, test } from 'vitest';
import { parseProse } from '#lib/content/prose.ts';

const phrase = (text: string, more: { quoted?: boolean; emphasis?: boolean; lang?: string } = {}) => ({
  text,
  quoted: false,
  emphasis: false,
  ...more,
});
const cases = [
  { source: 'Ordet veier.', prose: [phrase('Ordet veier.')] },
  {
    source: 'Ordet <Q>motvekt</Q> veier.',
    prose: [phrase('Ordet '), phrase('motvekt', { quoted: true }), phrase(' veier.')],
  },
  { source: '<Q lang="en">counterbalance</Q>', prose: [phrase('counterbalance', { quoted: true, lang: 'en' })] },
  { source: 'Det *må* veie.', prose: [phrase('Det '), phrase('må', { emphasis: true }), phrase(' veie.')] },
  { source: '*<Q>må</Q>*', prose: [phrase('må', { quoted: true, emphasis: true })] },
  { source: 'Over to\n  linjer.\n', prose: [phrase('Over to linjer.')] },
  { source: '', prose: [] },
];
test.each(cases)('“$source” is read phrase by phrase', ({ source, prose }) =>
  expect(parseProse(source)).toEqual({ prose }),
);

const refused = [
  { source: 'Et <B>ord</B>.', rule: 'tag-unknown' },
  { source: '- Et punkt', rule: 'list-found' },
  { source: '# Stort', rule: 'node-not-allowed' },
  { source: 'Se [her](x).', rule: 'node-not-allowed' },
  { source: '<Q>Et ord', rule: 'mdx' },
  { source: 'Et {ord}', rule: 'program-text' },
  { source: '<Q title="x">ord</Q>', rule: 'tag-unknown' },
];
test.each(refused)('“$source” is told as $rule', ({ source, rule }) =>
  expect(parseProse(source)).toMatchObject({ rule }),
);
