import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { pageData } from '#lib/import/clean/page-data.ts';
import { pageLines } from '#lib/import/clean/page-lines.ts';
import { pageTitle, withoutOutlet } from '#lib/import/clean/page-title.ts';

test.each([
  ['Bridge closed for six weeks – The Sound Post', 'Bridge closed for six weeks'],
  ['Bridge closed for six weeks | The Sound Post | News', 'Bridge closed for six weeks'],
  ['The Sound Post: Bridge closed', 'The Sound Post: Bridge closed'],
  ['Brua stenges – i seks uker', 'Brua stenges'],
  ['大桥将关闭六周_新闻_海峡网', '大桥将关闭六周'],
  ['橋を6週間通行止めに | 海峡新聞', '橋を6週間通行止めに'],
  ['Bridge', 'Bridge'],
])('of “%s” the title is “%s”', (whole, title) => {
  expect(withoutOutlet(whole)).toBe(title);
});

test.each([
  {
    name: 'the heading that the data names',
    html: '<title>Bridge closed now – Post</title><h1>The Post</h1><h1>Bridge closed now</h1>',
    title: 'Bridge closed now',
  },
  {
    name: 'og:title, where no heading is like it',
    html: '<meta property="og:title" content="Bridge closed now"><title>Post</title><p>Text</p>',
    title: 'Bridge closed now',
  },
  {
    name: 'the headline of JSON-LD',
    html: '<script type="application/ld+json">{"@graph":[{"headline":"Bridge &amp; ferry"}]}</script><title>Post</title>',
    title: 'Bridge & ferry',
  },
  {
    name: 'the first large heading, where there are no data',
    html: '<h1>Bridge closed for weeks</h1><p>Text</p>',
    title: 'Bridge closed for weeks',
  },
  { name: 'nothing', html: '<p>Text</p>', title: '' },
  {
    name: 'og:title, where JSON-LD is broken',
    html: '<script type="application/ld+json">{"headline":</script><meta property="og:title" content="Bridge closed">',
    title: 'Bridge closed',
  },
])('the title is $name', ({ html, title }) => {
  const root = parse(html);
  expect(pageTitle(pageLines(root).lines, pageData(root).titles)).toBe(title);
});
