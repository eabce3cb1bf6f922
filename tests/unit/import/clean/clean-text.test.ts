import { expect, test } from 'vitest';
import { cleanText } from '#lib/import/clean/clean-text.ts';

const body = [
  'The bridge across the sound will be closed for six weeks from Monday, the county said in a statement.',
  'Engineers found that the sea had carried away much of the gravel that was laid there forty years ago.',
  '“Nobody can promise that it is safe,” said the head of roads, and added that a ferry would run.',
  'The council is to decide in the spring whether the old one is to be repaired once more or replaced.',
];

const rolesOf = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    cleanText(lines.join('\n')).lines.map(({ text, role, kept }) => [text, kept ? role : `- ${role}`]),
  );

const cases: { name: string; before?: string[]; among?: string[]; after?: string[]; roles: Record<string, string> }[] =
  [
    { name: 'a title', before: ['Bridge closed for six weeks', ''], roles: { 'Bridge closed for six weeks': 'title' } },
    { name: 'a title that asks', before: ['Who pays for the bridge?'], roles: { 'Who pays for the bridge?': 'title' } },
    {
      name: 'a menu over the title',
      before: ['Home', 'News', 'Sport', 'Bridge closed for six weeks'],
      roles: { Home: '- menu', Sport: '- menu', 'Bridge closed for six weeks': 'title' },
    },
    {
      name: 'a date',
      before: ['Bridge closed for six weeks', '17:04 JST, August 5, 2031'],
      roles: { '17:04 JST, August 5, 2031': '- date' },
    },
    {
      name: 'a Norwegian date',
      before: ['Brua stenges i seks uker', 'Publisert 5. august 2031 kl. 17.04'],
      roles: { 'Publisert 5. august 2031 kl. 17.04': '- date' },
    },
    {
      name: 'a caption over the date',
      before: [
        'Bridge closed for six weeks',
        'The mayor, right, and an engineer look at a pillar of the bridge.',
        'August 5, 2031',
      ],
      roles: { 'The mayor, right, and an engineer look at a pillar of the bridge.': '- caption' },
    },
    {
      name: 'labels and what they label',
      before: ['Bridge closed for six weeks', 'Source', 'The Sound Post', 'Editor', 'A. Writer'],
      roles: { Source: '- byline', 'The Sound Post': '- byline', 'A. Writer': '- byline' },
    },
    {
      name: 'a call among paragraphs',
      among: ['Les også: Ferga til øya er innstilt'],
      roles: { 'Les også: Ferga til øya er innstilt': '- related' },
    },
    { name: 'a heading', among: ['What the islanders say'], roles: { 'What the islanders say': 'heading' } },
    { name: 'speech', among: ['– No, she said.'], roles: { '– No, she said.': 'paragraph' } },
    {
      name: 'a list that the text leads into',
      among: [
        'Three things are to be done before the bridge can be opened to cars again:',
        '- new gravel',
        '- two pillars',
      ],
      roles: { '- new gravel': 'paragraph', '- two pillars': 'paragraph' },
    },
    {
      name: 'rankings',
      after: [
        '"Politics" POPULAR ARTICLE',
        '-',
        'Mayor To Resign After Vote On Tunnel',
        '-',
        'Ferry Company Doubles Its Price In July',
        'ACCESS RANKING',
        '- Island School Gets New Roof',
      ],
      roles: {
        '"Politics" POPULAR ARTICLE': '- related',
        'Mayor To Resign After Vote On Tunnel': '- related',
        'ACCESS RANKING': '- related',
        '- Island School Gets New Roof': '- related',
      },
    },
    {
      name: 'a headline after the last paragraph',
      after: ['Ferry company doubles its price in July'],
      roles: { 'Ferry company doubles its price in July': '- related' },
    },
    {
      name: 'who the author is',
      after: ['(The author is a researcher at the Institute of Sounds)'],
      roles: { '(The author is a researcher at the Institute of Sounds)': '- byline' },
    },
    {
      name: 'a note of the editors',
      after: ["Editor's note: This article was translated and edited by the Sound Post, and need not be its view."],
      roles: {
        "Editor's note: This article was translated and edited by the Sound Post, and need not be its view.": '- other',
      },
    },
  ];

test.each(cases)('$name is known for what it is', ({ before = [], among = [], after = [], roles }) => {
  const found = rolesOf([...before, ...body.slice(0, 2), ...among, ...body.slice(2), ...after]);
  expect(found).toMatchObject(roles);
  expect(found).toMatchObject(Object.fromEntries(body.map((line) => [line, 'paragraph'])));
});

test('a Chinese text is its paragraphs, under its title', () => {
  const text =
    '大桥将关闭六周\n\n2031年8月5日 17:04\n\n县政府周一表示，由于两根桥墩在风暴后移动了数厘米，海峡大桥将从下周一起关闭六周。\n\n工程师发现，四十年前铺设的碎石大部分已被海水冲走，因此建议重型车辆暂时不要通行。\n\n责任编辑：某某';
  expect(cleanText(text).lines.map(({ role, kept }) => (kept ? role : `- ${role}`))).toEqual([
    'title',
    '- date',
    'paragraph',
    'paragraph',
    '- byline',
  ]);
});

test('lines that are broken at a width are paragraphs again', () => {
  const rows = body.map((line) => line.replace(/(.{30,44}) /g, '$1\n'));
  expect(cleanText(rows.join('\n\n')).lines.map(({ text }) => text)).toEqual(body);
});

test('a text of short sentences is kept', () => {
  expect(cleanText('Kort tekst.\nEn til.').lines.every(({ kept }) => kept)).toBe(true);
});
