import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromTmx, toTmx } from '#lib/export/tmx.ts';
import type { Work } from '#lib/model/work.ts';
import { harbour } from './harbour.ts';
import { work } from './work.arbitrary.ts';

/** What a translation memory has room for. */
function inTmx({ id, title, original, translations }: Work): Work {
  const bare = { own: [], emphasis: [] };
  return {
    id,
    title,
    original: { ...original, ...bare },
    translations: translations.map(({ text, groups }) => ({ text: { ...text, ...bare }, groups })),
    notes: [],
    layers: [],
    aside: [],
  };
}

test('texts and alignment come back as they went out', () => {
  fc.assert(
    fc.property(fc.array(work, { minLength: 1, maxLength: 2 }), (works) => {
      expect(fromTmx(toTmx(works))).toEqual(works.map(inTmx));
    }),
    { numRuns: 80 },
  );
});

test('a group is a unit, and what is left out has no variant', () => {
  const tmx = toTmx([harbour]);
  expect(tmx).toContain(
    '<header creationtool="Tvisyn" creationtoolversion="1" segtype="sentence" o-tmf="tvisyn" adminlang="en" srclang="nb" datatype="plaintext"/>',
  );
  expect(tmx.match(/<tu /g)).toHaveLength(5);
  expect(tmx).toContain('<seg>Klokka ti går ferja. Den går sist.</seg>');
  const [, , , leftOut = ''] = tmx.split('<tu ').slice(1);
  expect(leftOut).toContain('<prop type="x-tvisyn-omitted">en</prop>');
  expect(leftOut.match(/<tuv/g)).toHaveLength(1);
});

const memory = `<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="EN-US" srclang="EN-US" datatype="xml"/>
<body>
<tu><note>n</note><tuv xml:lang="EN-US"><seg>Press <bpt i="1">&lt;b></bpt><hi>Go</hi><ept i="1">&lt;/b></ept>.</seg></tuv><tuv xml:lang="nb-no"><seg>Trykk Gå.</seg></tuv></tu>
<tu><tuv lang="en-us"><seg><![CDATA[A < B]]></seg></tuv></tu>
</body></tmx>`;

test('another program’s memory becomes a work of pairs', () => {
  const [read] = fromTmx(memory, 'minne.tmx');
  expect(read?.title).toBe('minne.tmx');
  expect(read?.original).toMatchObject({ lang: 'en-US', text: 'Press Go.\nA < B' });
  expect(read?.translations).toMatchObject([
    {
      text: { lang: 'nb-NO', text: 'Trykk Gå.' },
      groups: [
        { source: [0], target: [0] },
        { source: [1], target: [] },
      ],
    },
  ]);
});

const entity = '<!ENTITY a "aaaaaaaaaa">';
const refused = [
  { name: 'no XML', xml: 'hei', code: 'bad-xml' },
  { name: 'half a file', xml: memory.slice(0, 400), code: 'bad-xml' },
  { name: 'other XML', xml: '<TEI/>', code: 'not-tmx' },
  {
    name: 'a file without words',
    xml: '<tmx><body><tu><tuv xml:lang="en"><seg/></tuv></tu></body></tmx>',
    code: 'empty',
  },
  { name: 'entities that multiply', xml: memory.replace('"tmx14.dtd"', `"x" [${entity}]`), code: 'xml-entities' },
  {
    name: 'an entity that names a file',
    xml: `<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tmx>&a;</tmx>`,
    code: 'xml-entities',
  },
  { name: 'an entity that nobody defined', xml: '<tmx>&nbsp;</tmx>', code: 'bad-xml' },
];

test.each(refused)('$name is refused', ({ xml, code }) => {
  expect(() => fromTmx(xml)).toThrow(expect.objectContaining({ code }));
});
