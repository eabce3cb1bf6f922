import { readXml } from '#lib/import/xml-events.ts';

/**
 * The content models of TEI P5 for the elements that we write, after the Guidelines (version 4): which elements may be
 * in which, in this order where it is given, and which may hold words.
 */
const models: Record<string, { holds: RegExp; words?: true; needs?: readonly string[] }> = {
  teiCorpus: { holds: /^teiHeader (TEI ?)+$/ },
  TEI: { holds: /^teiHeader (standOff |text )+$/ },
  teiHeader: { holds: /^fileDesc (encodingDesc )?(profileDesc )?$/ },
  fileDesc: { holds: /^titleStmt publicationStmt sourceDesc $/ },
  titleStmt: { holds: /^(title )+$/ },
  publicationStmt: { holds: /^distributor (idno |availability )*$/ },
  availability: { holds: /^(p )+$/ },
  sourceDesc: { holds: /^((bibl )+|(p )+)$/ },
  bibl: { holds: /^(title |publisher |date |ref )*$/, words: true },
  encodingDesc: { holds: /^classDecl $/ },
  classDecl: { holds: /^(taxonomy )+$/ },
  taxonomy: { holds: /^(category )+$/ },
  category: { holds: /^(catDesc )+(category )*$/ },
  profileDesc: { holds: /^langUsage $/ },
  langUsage: { holds: /^(language )+$/ },
  language: { holds: /^$/, words: true, needs: ['ident'] },
  standOff: { holds: /^(linkGrp |listAnnotation )+$/ },
  linkGrp: { holds: /^(link |ptr )+$/ },
  listAnnotation: { holds: /^(annotation )+$/ },
  annotation: { holds: /^(note )*$/, needs: ['xml:id', 'target'] },
  group: { holds: /^(text )+$/ },
  text: { holds: /^(body |group )$/ },
  body: { holds: /^(div )+$/ },
  div: { holds: /^(head )?((p |ab )+)?$/ },
  head: { holds: /^(s )*$/, words: true },
  p: { holds: /^(s )*$/, words: true },
  ab: { holds: /^(s )*$/, words: true, needs: ['type'] },
  s: { holds: /^(q |emph )*$/, words: true, needs: ['xml:id'] },
  q: { holds: /^(q |emph )*$/, words: true },
  emph: { holds: /^(q |emph )*$/, words: true },
  link: { holds: /^$/, needs: ['target'] },
  ptr: { holds: /^$/, needs: ['target'] },
  ...Object.fromEntries(
    ['title', 'distributor', 'idno', 'publisher', 'date', 'ref', 'catDesc', 'note'].map((name) => [
      name,
      { holds: /^$/, words: true as const },
    ]),
  ),
};

const namespace = 'http://www.tei-c.org/ns/1.0';

/** The attributes that these elements may have, as far as we write them. */
const attributesOf: Record<string, string> = {
  teiCorpus: 'xmlns',
  TEI: 'xmlns',
  date: 'when',
  ref: 'target',
  category: 'xml:id',
  taxonomy: 'xml:id',
  language: 'ident',
  linkGrp: 'type',
  link: 'target cert type',
  ptr: 'target cert type',
  annotation: 'xml:id n motivation ana target',
  text: 'xml:id xml:lang',
  ab: 'type',
  s: 'xml:id',
  note: 'type xml:lang',
};

function isDay(text: string): boolean {
  return /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);
}

/** What breaks the models, and pointers and names that do not fit each other. */
export function broken(xml: string): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const pointers: string[] = [];
  const open: { name: string; children: string }[] = [];
  readXml(xml, {
    open: (name, attributes) => {
      const parent = open.at(-1);
      if (parent) parent.children += `${name} `;
      open.push({ name, children: '' });
      if (!parent && (attributes.xmlns !== namespace || !['TEI', 'teiCorpus'].includes(name)))
        faults.push(`root ${name}`);
      for (const key of Object.keys(attributes)) {
        if (!(attributesOf[name] ?? '').split(' ').includes(key)) faults.push(`${name} with ${key}`);
      }
      if (name === 'date' && attributes.when && !isDay(attributes.when)) faults.push(`when ${attributes.when}`);
      for (const needed of models[name]?.needs ?? []) if (!attributes[needed]) faults.push(`${name} without ${needed}`);
      const id = attributes['xml:id'];
      if (id !== undefined && (ids.has(id) || !/^[A-Za-z_][\w.-]*$/.test(id))) faults.push(`xml:id ${id}`);
      if (id !== undefined) ids.add(id);
      for (const key of name === 'ref' ? [] : ['target', 'ana']) pointers.push(...(attributes[key]?.split(' ') ?? []));
      if (name === 'link' && (attributes.target ?? '').split(' ').length < 2) faults.push('link to one');
      if (attributes.cert && !/^(0(\.\d+)?|1(\.0+)?)$/.test(attributes.cert)) faults.push(`cert ${attributes.cert}`);
    },
    close: (name) => {
      const closed = open.pop();
      const model = models[name];
      if (!model?.holds.test(closed?.children ?? '')) faults.push(`${name}: ${closed?.children}`);
    },
    text: (text) => {
      const name = open.at(-1)?.name ?? '';
      if (text.trim() && !models[name]?.words) faults.push(`words in ${name}`);
    },
  });
  for (const pointer of pointers) {
    const [, id = ''] = /^#(?:string-range\()?([^,)]+)(?:,\d+,[1-9]\d*\))?$/.exec(pointer) ?? [];
    if (!ids.has(id)) faults.push(`nothing at ${pointer}`);
  }
  return faults;
}
