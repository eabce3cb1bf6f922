import { expect, test } from 'vitest';
import { inOrder } from '#lib/import/align/in-order.ts';
import type { Group } from '#lib/model/work.ts';

const group = (source: number[], target: number[], confidence = 1): Group => ({ source, target, confidence });

const cases: [name: string, groups: Group[], ordered: Group[]][] = [
  [
    'groups in order stay',
    [group([0], [0]), group([1], []), group([], [1])],
    [group([0], [0]), group([1], []), group([], [1])],
  ],
  [
    'two that cross become one',
    [group([0], [1], 0.7), group([1], [0], 0.4), group([2], [2])],
    [group([0, 1], [0, 1], 0.4), group([2], [2])],
  ],
  ['three that cross become one', [group([0], [2]), group([1], [0]), group([2], [1])], [group([0, 1, 2], [0, 1, 2])]],
  ['empty groups go', [group([], []), group([0], [0])], [group([0], [0])]],
];

test.each(cases)('%s', (_name, groups, ordered) => expect(inOrder(groups)).toEqual(ordered));
