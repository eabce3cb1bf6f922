import { expect, test } from 'vitest';
import { cleanPage } from '#lib/import/clean/clean-page.ts';

// Invented news of an invented town, long enough that no library takes it for a menu.
const paragraphs = [
  'The bridge across the sound at Lillehavn will be closed for six weeks from Monday, the county said in a statement, because two of its pillars have moved by several centimetres since the storm in November.',
  'Engineers who went down to look at the foundations found that the sea had carried away much of the gravel that was laid there forty years ago, and they advised that no heavy vehicle should cross until it is replaced.',
  '“We had hoped to keep one lane open, but nobody can promise that it is safe,” said the county’s head of roads, and added that a ferry would run every twenty minutes between the two sides of the sound.',
  'Shops on the island fear that customers will stay away. The owner of the largest of them said that a third of what she sells is bought by people who come by car on their way home from work.',
  'The school, on the other hand, expects few difficulties, since most of its pupils live on the island, and those who do not have been offered places in a bus that goes on board the ferry twice a day.',
  'A new bridge has been discussed for years. The council is to decide in the spring whether the old one is to be repaired once more or replaced by a tunnel, which would cost four times as much.',
];
const title = 'Bridge at Lillehavn closed for six weeks';

const pageWith = (
  extra: string,
  after = 3,
): string => `<!doctype html><html><head><title>${title} – The Sound Post</title>
  <meta property="og:title" content="${title}"></head><body>
  <nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li></ul></nav>
  <main><article><h1>${title}</h1><div class="article-body">
  ${paragraphs.map((text, at) => `<p>${text}</p>${at === after - 1 ? extra : ''}`).join('\n')}
  </div></article></main><footer><p>The Sound Post is edited by its readers.</p></footer></body></html>`;

const keptOf = (html: string): string[] =>
  cleanPage(html)
    .lines.filter(({ kept, role }) => kept && role !== 'title')
    .map(({ text }) => text);

test('a plain article comes out whole, with its title and without menu and foot', () => {
  expect(cleanPage(pageWith('')).title).toBe(title);
  expect(keptOf(pageWith(''))).toEqual(paragraphs);
});

const asides: { name: string; html: string; text: string; role: string }[] = [
  {
    name: 'a figure’s caption',
    html: '<figure><img src="a.jpg"><figcaption>The bridge seen from the west on a calm day.</figcaption></figure>',
    text: 'The bridge seen from the west on a calm day.',
    role: 'caption',
  },
  {
    name: 'a caption known by its class',
    html: '<div class="media"><img src="a.jpg"><p class="image-caption">The bridge seen from the west on a calm and very cold day in January.</p></div>',
    text: 'The bridge seen from the west on a calm and very cold day in January.',
    role: 'caption',
  },
  {
    name: 'a credit',
    html: '<div><img src="a.jpg"><span class="credit">Photo: Some Agency</span></div>',
    text: 'Photo: Some Agency',
    role: 'caption',
  },
  { name: 'a Norwegian credit', html: '<p>Foto: Et byrå / NTB</p>', text: 'Foto: Et byrå / NTB', role: 'caption' },
  {
    name: 'a centred line under a picture',
    html: '<p align="center"><img src="a.jpg"></p><p align="center">The bridge on the day after the storm</p>',
    text: 'The bridge on the day after the storm',
    role: 'caption',
  },
  {
    name: 'a line in italics under a picture',
    html: '<p><img src="a.jpg"></p><p><em>The bridge on the day after the storm in November.</em></p>',
    text: 'The bridge on the day after the storm in November.',
    role: 'caption',
  },
  {
    name: '«Les også»',
    html: '<p><strong>Les også:</strong> <a href="/x">Ferga til øya er innstilt</a></p>',
    text: 'Les også: Ferga til øya er innstilt',
    role: 'related',
  },
  {
    name: '«Les òg» in nynorsk',
    html: '<p>Les òg: <a href="/x">Ferja til øya er innstilt</a></p>',
    text: 'Les òg: Ferja til øya er innstilt',
    role: 'related',
  },
  {
    name: 'a call to read on',
    html: '<p><a href="/x">Read more: Ferry to the island cancelled</a></p>',
    text: 'Read more: Ferry to the island cancelled',
    role: 'related',
  },
  {
    name: 'a paragraph that is all link',
    html: '<p><a href="/x">Ferry to the island is cancelled again</a></p>',
    text: 'Ferry to the island is cancelled again',
    role: 'related',
  },
  {
    name: 'a call to sign up',
    html: '<div class="newsletter-signup"><p>Get the news of the sound in your inbox every morning, free of charge and before breakfast.</p></div>',
    text: 'Get the news of the sound in your inbox every morning, free of charge and before breakfast.',
    role: 'call',
  },
  { name: 'an advertisement’s label', html: '<div class="slot">Annonse</div>', text: 'Annonse', role: 'call' },
  {
    name: 'an aside',
    html: '<aside><p>Bridges of the county, a series in five parts that we began in the autumn.</p></aside>',
    text: 'Bridges of the county, a series in five parts that we began in the autumn.',
    role: 'related',
  },
  {
    name: 'a pull quote',
    html: '<blockquote class="quote">Nobody can promise that it is safe</blockquote>',
    text: 'Nobody can promise that it is safe',
    role: 'other',
  },
  {
    name: 'a share button',
    html: '<ul class="share-bar"><li><a href="#">Facebook</a></li></ul>',
    text: 'Facebook',
    role: 'call',
  },
  {
    name: 'a cookie text',
    html: '<div class="cookie-consent"><p>We use cookies to make the pages better for you, and our partners do so as well.</p></div>',
    text: 'We use cookies to make the pages better for you, and our partners do so as well.',
    role: 'call',
  },
  {
    name: 'a Chinese list of news',
    html: '<div class="other"><p>相关新闻：<a href="/x">大桥关闭六周</a></p></div>',
    text: '相关新闻：大桥关闭六周',
    role: 'related',
  },
  {
    name: 'a Japanese call to read on',
    html: '<p><a href="/x">関連記事：橋が通行止めに</a></p>',
    text: '関連記事：橋が通行止めに',
    role: 'related',
  },
];

test.each(asides)('$name among paragraphs is set aside as $role', ({ html, text, role }) => {
  const { lines } = cleanPage(pageWith(html));
  expect(lines.find((line) => line.text === text)).toEqual({ text, role, kept: false });
  expect(keptOf(pageWith(html))).toEqual(paragraphs);
});

const ends: { name: string; html: string; text: string; role: string }[] = [
  { name: 'who wrote it', html: '<p>By A. Writer</p>', text: 'By A. Writer', role: 'byline' },
  {
    name: 'who the author is',
    html: '<p><em>Ada Writer is a reporter for the Sound Post who covers roads and ferries.</em></p>',
    text: 'Ada Writer is a reporter for the Sound Post who covers roads and ferries.',
    role: 'byline',
  },
  { name: 'an editor in Chinese', html: '<p>责任编辑：某某</p>', text: '责任编辑：某某', role: 'byline' },
  {
    name: 'rights',
    html: '<p>© 2031 The Sound Post. All rights reserved.</p>',
    text: '© 2031 The Sound Post. All rights reserved.',
    role: 'other',
  },
  { name: 'tags', html: '<p>Tags: bridge, ferry, storm</p>', text: 'Tags: bridge, ferry, storm', role: 'other' },
  {
    name: 'a call to follow',
    html: '<p>Follow us on all the usual networks.</p>',
    text: 'Follow us on all the usual networks.',
    role: 'call',
  },
  {
    name: 'a heading over links',
    html: '<h3>More from the sound</h3><ul><li><a href="/x">Ferry to the island cancelled</a></li></ul>',
    text: 'More from the sound',
    role: 'related',
  },
];

test.each(ends)('$name after the last paragraph is set aside as $role', ({ html, text, role }) => {
  const { lines } = cleanPage(pageWith(html, paragraphs.length));
  expect(lines.find((line) => line.text === text)).toEqual({ text, role, kept: false });
  expect(keptOf(pageWith(html, paragraphs.length))).toEqual(paragraphs);
});

const insides: { name: string; html: string; kept: string[] }[] = [
  { name: 'a heading', html: '<h2>What the islanders say</h2>', kept: ['What the islanders say'] },
  {
    name: 'a list',
    html: '<ul><li>The ferry runs every twenty minutes.</li><li>The bus goes twice a day.</li></ul>',
    kept: ['The ferry runs every twenty minutes.', 'The bus goes twice a day.'],
  },
  {
    name: 'a quotation that stands nowhere else',
    html: '<blockquote><p>It is the third time in ten years that this has happened to us.</p></blockquote>',
    kept: ['It is the third time in ten years that this has happened to us.'],
  },
  { name: 'a short line of speech', html: '<p>– No, she said.</p>', kept: ['– No, she said.'] },
  {
    name: 'a paragraph with links',
    html: '<p>The <a href="/c">county</a> has put <a href="/m">a map of the detours</a> on its pages, and will change it as the work goes on.</p>',
    kept: ['The county has put a map of the detours on its pages, and will change it as the work goes on.'],
  },
  {
    name: 'paragraphs divided by two line breaks',
    html: '<p>The first of them is quite short, but it is a sentence.<br><br>So is the second of them, and it ends like this one.</p>',
    kept: [
      'The first of them is quite short, but it is a sentence.',
      'So is the second of them, and it ends like this one.',
    ],
  },
  {
    name: 'a paragraph in which a line breaks',
    html: '<p>The address of the office is<br>12 Quay Street.</p>',
    kept: ['The address of the office is 12 Quay Street.'],
  },
  {
    name: 'a first letter that floats large',
    html: '<p><span style="display: block; float: left; font-size: 4em">T</span>he office on the quay opens at eight in the morning.</p>',
    kept: ['The office on the quay opens at eight in the morning.'],
  },
  {
    name: 'a paragraph that begins like a call',
    html: '<p>Share prices of the ferry company rose by a tenth within an hour of the news, and fell again in the afternoon.</p>',
    kept: [
      'Share prices of the ferry company rose by a tenth within an hour of the news, and fell again in the afternoon.',
    ],
  },
];

test.each(insides)('$name stays', ({ html, kept }) => {
  expect(keptOf(pageWith(html))).toEqual([...paragraphs.slice(0, 3), ...kept, ...paragraphs.slice(3)]);
});

test('what a page hides, and the text of scripts and styles, is no line of it', () => {
  const hidden =
    '<p style="display:none">Not seen</p><script>let a = "Not run";</script><style>p { color: red }</style><p hidden>Not shown</p><noscript>Not now</noscript><p aria-hidden="true">Not said</p>';
  expect(
    cleanPage(pageWith(hidden)).lines.filter(({ text }) => text.startsWith('Not') || text.includes('color')),
  ).toEqual([]);
});

test('a script or a handler in a page is never more than text', () => {
  const { lines } = cleanPage(
    pageWith(
      '<p onclick="alert(1)">He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall of the office, and left.</p><img src=x onerror=alert(1)>',
    ),
  );
  expect(
    lines.some(
      ({ text, kept }) => kept && text === 'He wrote <script>alert(1)</script> on the wall of the office, and left.',
    ),
  ).toBe(true);
});

test('the text that a page tells machines brings back a paragraph and takes out a stranger', () => {
  const body = paragraphs.join('\n');
  const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, articleBody: body })}</script>`;
  const stranger =
    '<p>Our shop has umbrellas in nine colours this week, and every third one of them comes without any charge at all.</p>';
  expect(keptOf(pageWith(data + stranger))).toEqual(paragraphs);
});

test('an article in two boxes comes out whole', () => {
  const half = (from: number, to: number) =>
    `<div class="body-part">${paragraphs
      .slice(from, to)
      .map((text) => `<p class="text">${text}</p>`)
      .join('')}</div>`;
  const html = `<html><body><div><h1>${title}</h1>${half(0, 4)}<div class="ad">Advertisement</div></div><div>${half(4, 6)}</div></body></html>`;
  expect(keptOf(html)).toEqual(paragraphs);
});

test('a page without an article has no line that is kept', () => {
  const menu = ['Home', 'Sport', 'Culture', 'Weather'].map((name) => `<li><a href="/">${name}</a></li>`).join('');
  expect(keptOf(`<html><body><nav><ul>${menu}</ul></nav></body></html>`)).toEqual([]);
});

test('a page that hides its text while it asks for consent shows it to us', () => {
  const html = pageWith('').replace('<main>', '<main aria-hidden="true">');
  expect(keptOf(html)).toEqual(paragraphs);
});

test('paragraphs that all bear a name of something else are the article all the same', () => {
  const html = pageWith('').replaceAll('<p>', '<p class="paywall widget related">');
  expect(keptOf(html)).toEqual(paragraphs);
});
