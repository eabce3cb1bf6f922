import { expect, test } from 'vitest';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import type { Event } from '#lib/model/event.ts';
import { eventsAround, type Part, type Step, type StepBlock, slidesOf, textNumber } from '#lib/model/lesson.ts';

const prose: StepBlock = { kind: 'prose', source: 'Read.' };
const passage: Part = { kind: 'passage', excerpt: { edition: 'jiji', at: 'p1.1' }, layers: [] };
const poll: Part = { kind: 'poll', id: 'why' };
const step = (blocks: StepBlock[]): Step => ({ title: '', from: 0, minutes: 5, phase: 'start', hidden: false, blocks });

const cases = [
  { name: 'a step without parts is its title', blocks: [prose], slides: [[]] },
  { name: 'each part has a slide', blocks: [poll, prose, poll], slides: [[], ['poll'], ['poll']] },
  { name: 'passages that stand together share one', blocks: [passage, passage], slides: [[], ['passage', 'passage']] },
  {
    name: 'prose between passages parts them',
    blocks: [passage, prose, passage],
    slides: [[], ['passage'], ['passage']],
  },
  { name: 'a passage after a poll has its own', blocks: [poll, passage], slides: [[], ['poll'], ['passage']] },
];

test.each(cases)('$name', ({ blocks, slides }) => {
  expect(slidesOf([step(blocks)]).map(({ parts }) => parts.map(({ kind }) => kind))).toEqual(slides);
});

test('slides are named by step and by what comes after its title', () => {
  const ids = slidesOf([step([poll]), step([]), step([poll, poll])]).map(({ id }) => id);
  expect(ids).toEqual(['step-1', 'step-1-1', 'step-2', 'step-3', 'step-3-1', 'step-3-2']);
});

test('a hidden text is numbered among those of its lesson', () => {
  expect(textNumber({ editions: ['china-military-online', 'diplomat'] }, 'diplomat')).toBe(2);
  expect(textNumber({ editions: ['diplomat'] }, 'jiji')).toBe(0);
});

test('the facts for a class are the main events of the years in which the texts came', () => {
  const edition = (published: string) => ({ article: { published } }) as Edition;
  const event = (date: string, main = true) => ({ date, main }) as Event;
  const dossier = {
    editions: [edition('2024-08'), edition('2025-01-08')],
    events: [event('2022-11-29'), event('2024-01-05'), event('2024-03', false), event('2025-12'), event('2026-01')],
  } as Dossier;
  expect(eventsAround(dossier).map(({ date }) => date)).toEqual(['2024-01-05', '2025-12']);
});
