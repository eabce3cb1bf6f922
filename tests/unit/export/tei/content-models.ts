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
  sourceDesc: { holds: /^(bibl |p )+$/ },
  bibl: { holds: /^(title |publisher |date |ref )*$/, words: true },
  encodingDesc: { holds: /^classDecl $/ },
  classDecl: { holds: /^(taxonomy )+$/ },
  taxonomy: { holds: /^(category )+$/ },
  category: { holds: /^(catDesc )+(category )*$/ },
  profileDesc: { holds: /^langUsage $/ },
  langUsage: { holds: /^(language )+$/ },
  standOff: { holds: /^(linkGrp |listAnnotation )+$/ },
  linkGrp: { holds: /^(link |ptr )+$/ },
  listAnnotation: { holds: /^(annotation )+$/ },
  annotation: { holds: /^(note )*$/, needs: ['target'] },
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
    ['title', 'distributor', 'idno', 'publisher', 'date', 'ref', 'language', 'catDesc', 'note'].map((name) => [
      name,
      { holds: /^$/, words: true as const },
    ]),
  ),
};

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
      for (const needed of models[name]?.needs ?? []) if (!attributes[needed]) faults.push(`${name} without ${needed}`);
      const id = attributes['xml:id'];
      if (id !== undefined && (ids.has(id) || !/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(id))) faults.push(`xml:id ${id}`);
      if (id !== undefined) ids.add(id);
      for (const key of ['target', 'ana']) pointers.push(...(attributes[key]?.split(' ') ?? []));
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
