import { expect, test } from 'vitest';
import { inlineOf, packPage } from '#scripts/pack/page.ts';

const surroundings = {
  reader: '/assets/reader.1.js',
  firstPaint: (name: string) => (name === 'view' ? 'v()' : undefined),
  styleSheet: (href: string) => `/*${href}*/`,
  library: false,
};
const pack = (head: string, body = '') => {
  const html = `<!DOCTYPE html><html lang="nb"><head>${head}</head><body>${body}</body></html>`;
  return packPage(html, surroundings);
};
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="nb"><head>${head}</head><body>${body}</body></html>`;

const cases = [
  { name: 'a framework script goes', head: '<script src="/_next/static/a.js" async=""></script>', is: page('') },
  { name: 'the payload goes', body: '<script>self.__next_f.push([1,"</p>"])</script>', is: page('') },
  { name: 'a preloaded script goes', head: '<link rel="preload" as="script" href="/_next/a.js"/>', is: page('') },
  { name: 'a connection to ourselves goes', head: '<link rel="preconnect" href="/" crossorigin=""/>', is: page('') },
  { name: 'a preloaded font stays', head: '<link rel="preload" as="font" href="/f.woff2"/>' },
  { name: 'an icon stays', head: '<link rel="icon" href="/icon.svg"/>' },
  { name: 'data stay', body: '<script type="application/ld+json">{"a":1}</script>' },
  { name: 'the first-paint script stays', head: '<script data-first-paint="true">a()</script>' },
  {
    name: 'an empty first-paint script is filled',
    body: '<script data-first-paint="view"></script>',
    is: page('', '<script>v()</script>'),
  },
  {
    name: 'the reader gets its packed address',
    head: '<script type="module" src="/reader.js" data-reader="true"></script>',
    is: page('<script type="module" src="/assets/reader.1.js"></script>'),
  },
  {
    name: 'style sheets come into the page, in their order',
    head: '<link rel="stylesheet" href="/a.css"/><title>T</title><link rel="stylesheet" href="/b.css"/>',
    is: page('<style>/*/a.css*/\n/*/b.css*/</style><title>T</title>'),
  },
  { name: 'what React notes for itself goes', body: '<p>a <!-- -->b</p><!--$--><!--/$-->', is: page('', '<p>a b</p>') },
  { name: 'the empty box goes', body: '<div hidden=""><!--$--><!--/$--></div><p>a</p>', is: page('', '<p>a</p>') },
  { name: 'a hidden box with words stays', body: '<div hidden="">a</div>' },
  { name: 'words that look like tags stay', body: '<p title="&lt;script&gt;">&lt;!-- --&gt; &amp;</p>' },
];

test.each(cases)('$name', ({ head = '', body = '', is = page(head, body) }) => {
  expect(pack(head, body)).toMatchObject({ html: is, problems: [] });
});

const refused = [
  { name: 'a style attribute', body: '<p style="color:red">a</p>', says: 'attribute style' },
  { name: 'an event attribute', body: '<p onclick="a()">a</p>', says: 'attribute onclick' },
  {
    name: 'a script of unknown origin',
    body: '<script>a()</script>',
    says: 'neither data-first-paint nor data-reader',
  },
  { name: 'a script from elsewhere', body: '<script src="https://x.example/a.js"></script>', says: 'neither' },
  {
    name: 'a part that comes late',
    body: '<script>$RC=function(){};$RC("B:0","S:0")</script>',
    says: 'waits for script',
  },
  { name: 'a part that failed', body: '<!--$!--><p>a</p><!--/$-->', says: 'failed while it was drawn' },
];

test.each(refused)('$name is refused', ({ body, says }) => {
  expect(pack('', body).problems).toEqual([expect.stringContaining(says)]);
});

test('the policy learns of the scripts and styles that stay, word by word, and of no others', () => {
  const { scripts, styles } = pack(
    '<script data-first-paint="true">a("&amp;")</script><style>b{}</style><link rel="stylesheet" href="/c.css"/>',
    '<script type="application/ld+json">{}</script><script>self.__next_f=1</script><script data-first-paint="view"></script>',
  );
  expect({ scripts, styles }).toEqual({ scripts: ['a("&amp;")', 'v()'], styles: ['b{}', '/*/c.css*/'] });
});

test('a program keeps all of its inline scripts', () => {
  const html = page(
    '',
    '<script>self.__next_f=1</script><script src="/_next/a.js"></script><script type="application/json">1</script>',
  );
  expect(inlineOf(html, undefined, true).scripts).toEqual(['self.__next_f=1']);
});

test('what names the reader’s own library stays in her page only', () => {
  const html = page('', '<p>a</p><nav data-library=""><a href="/nb/a/b/full">c</a></nav><p>d</p>');
  expect(packPage(html, surroundings).html).toBe(page('', '<p>a</p><p>d</p>'));
  expect(packPage(html, { ...surroundings, library: true }).html).toBe(html);
});
