import { expect, test } from 'vitest';
import { phraseRole } from '#lib/import/clean/phrase.ts';

const said: Record<string, string[]> = {
  related: [
    'Les også: Brann i sentrum',
    'Les òg: Brann i sentrum',
    'Les mer om saken her',
    'Read more: Fire in the centre',
    'More from Sport',
    'See also',
    'Most popular',
    'À lire aussi : un incendie',
    'Lesen Sie auch: Brand',
    '相关新闻',
    '延伸阅读：大桥',
    '関連記事',
    '続きを読む',
  ],
  call: [
    'Share',
    'Del på nettet',
    'Follow us on all networks',
    'Sign up for our newsletter',
    'Subscribe',
    'Advertisement',
    'Annonse',
    '12 comments',
    'Story continues below advertisement',
    'Load more',
    '分享到',
    'シェア',
  ],
  byline: [
    'By Ada Writer',
    'Av Ada Skriver',
    'Von Ada Schreiber',
    'Reporting by A. Writer; editing by B. Editor',
    '责任编辑：某某',
    '记者：某某',
    'A. Writer contributed to this report.',
    'Source: The Sound Post',
  ],
  date: ['Publisert 12. mai 2031', 'Updated May 12, 2031 at 5 p.m.', '发布时间：2031-05-12'],
  caption: [
    'Photo: Ada Writer',
    'Foto: Ada Skriver',
    '(AP Photo/Ada Writer)',
    '图为大桥。',
    '写真は橋の様子',
    'Ada Writer/Getty Images',
  ],
  other: [
    '© 2031 The Sound Post',
    'All rights reserved.',
    'Tags: bridge, ferry',
    'This article was first published by the Sound Post.',
  ],
  menu: ['Home', 'Next', 'Forside'],
};

test.each(Object.entries(said).flatMap(([role, texts]) => texts.map((text) => ({ role, text }))))(
  '“$text” says that it is $role',
  ({ role, text }) => {
    expect(phraseRole(text)).toBe(role);
  },
);

test.each([
  'By Friday, the water had risen by two metres.',
  'Share prices fell by a tenth on Monday.',
  'Sharing the data was wrong, the court said.',
  'Following the storm, the road was closed.',
  'More than two hundred people came.',
  'Signing the treaty took ten years.',
  'Comments by the minister caused anger.',
  'Video of the storm spread quickly.',
  'Published in 2015, the book sold well.',
  'Updated figures show a fall.',
  'Delingen av øya skapte strid.',
  'Leserne husker kanskje saken.',
  'Von Berlin aus reiste er weiter.',
  'Par exemple, il a dit non.',
  'Copyright law is older than the telephone.',
  'Also on Sunday she met the mayor.',
  '据县政府消息，大桥将于下周一关闭。',
])('“%s” may be part of an article', (text) => {
  expect(phraseRole(text)).toBeNull();
});
