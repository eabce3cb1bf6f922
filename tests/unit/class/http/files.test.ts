import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Opened, openAt } from '#lib/db/open.ts';
import { fromWebAnnotation } from '#lib/export/web-annotation.ts';
import { workOf } from '#lib/export/work-of.ts';
import { goTo, join, openClass, Server } from './client.ts';
import { dossier, markOn, opening } from './dossier.ts';

let opened: Opened;
let server: Server;
beforeAll(async () => {
  opened = await openAt({ kind: 'memory' });
});
beforeEach(() => {
  server = new Server(opened);
  return () => server.runtime.close();
});
afterAll(() => opened.close());

async function lesson() {
  const teacher = await openClass(server);
  const pupil = await join(server, teacher.code, '=Ugle');
  await goTo(teacher, 'mark');
  await pupil.write(markOn('-1 + "cell"'));
  await pupil.write({ kind: 'poll', poll: 'why', answer: 1 });
  await pupil.write({ kind: 'translation', place: { text: 1, at: 'p1.1' }, words: 'Min egen linje' });
  await pupil.write({ kind: 'note', words: 'for myself' });
  return { teacher, pupil };
}

describe('what is taken home', () => {
  test('a table that no spreadsheet takes for formulas', async () => {
    const { teacher, pupil } = await lesson();
    const response = await pupil.get('export.csv');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="tvisyn-${teacher.code.toLowerCase()}.csv"`,
    );
    const table = await response.text();
    const [head, mark, poll] = table.split('\r\n');
    expect(head).toBe('kind,who,text,place,lang,words,layer,tag,said,state,blind,when,thread,id');
    expect(mark).toMatch(/^mark,'=Ugle,1,p1\.1,nb,motvekt,framing,,"'-1 \+ ""cell""",shown,yes,2026-/);
    expect(poll).toContain(',b,shown,');
    // The bytes, for reading a text leaves the mark out.
    const bytes = new Uint8Array(await (await pupil.get('export.csv')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('annotations that any reader of them finds again in the text of the edition', async () => {
    const { teacher } = await lesson();
    await goTo(teacher, 'reveal');
    const response = await teacher.get('export.jsonld');
    expect(response.headers.get('content-type')).toBe('application/ld+json');
    const json = await response.text();
    const { notes } = fromWebAnnotation(json);
    const [edition] = dossier.editions;
    if (!edition) throw new Error('The dossier has no edition.');
    const text = workOf(dossier, edition).translations.find(({ text: { lang } }) => lang === 'nb')?.text.text ?? '';
    const target = notes[0]?.targets[0];
    expect(target).toMatchObject({ exact: 'motvekt', source: 'urn:x-tvisyn:japan-mongolia/outlet-one/text.nb' });
    expect(text.slice(target?.start, target?.end)).toBe('motvekt');
    const collection = JSON.parse(json);
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 2, label: '2STA, tirsdag' });
    expect(collection.first.items[0]).toMatchObject({ type: 'Annotation', creator: { nickname: '=Ugle' } });
    // Neither the answer to the poll nor the note is the teacher’s to have.
    expect(json).not.toContain('for myself');
    expect(collection.first.items.map(({ motivation }: { motivation: string }) => motivation)).toEqual([
      'commenting',
      'describing',
    ]);
  });

  test('before the reveal the teacher takes home nothing that was made alone, and no names of outlets go to a pupil', async () => {
    const { teacher, pupil } = await lesson();
    expect(JSON.parse(await (await teacher.get('export.jsonld')).text())).toMatchObject({ total: 0 });
    const own = await (await pupil.get('export.jsonld')).text();
    expect(JSON.parse(own)).toMatchObject({ total: 4 });
    expect(own).not.toMatch(/outlet-one|paper-one/);
    expect(own).toMatch(/urn:x-tvisyn:class\/[-0-9a-f]+\/text\/1\/text\.nb/);
  });
});

describe('imported texts', () => {
  const [edition] = dossier.editions;
  if (!edition) throw new Error('The dossier has no edition.');
  const work = { ...workOf(dossier, edition), id: 'a-work', title: 'Brought' };
  const own = {
    ...opening,
    settings: {
      ...opening.settings,
      ...{ source: { kind: 'own', rightsConfirmed: true }, polls: [], contrasts: [] },
      texts: [{ number: 1, edition: 'brought', blocks: ['p1'] }],
    },
  };
  const open = (works: unknown, wanted: unknown = own) => server.ask('POST', '', { body: { opening: wanted, works } });

  test('travel to the class, and are read and marked there', async () => {
    const response = await open([[1, work]]);
    expect(response.status).toBe(201);
    const { code } = (await response.json()) as { code: string };
    const pupil = await join(server, code);
    const sheet = (await (await pupil.get('reading')).json()) as { dossier: null; texts: { original: object }[] };
    expect(sheet.dossier).toBeNull();
    expect(sheet.texts[0]?.original).toMatchObject({ lang: 'en', blocks: [{ ref: 'p1' }] });
    expect(JSON.stringify(sheet)).not.toMatch(/title-en-one|first-nb-one/);
  });

  test.each([
    { name: 'whose parts do not cover them', works: [[1, { ...work, original: { ...work.original, text: 'other' } }]] },
    { name: 'that are none', works: [[1, { id: 'x' }]] },
    { name: 'that are missing', works: [] },
    { name: 'of another number', works: [[2, work]] },
  ])('are refused $name', async ({ works }) => {
    expect((await open(works)).status).toBe(400);
  });

  test('are refused without the right, and dossiers, editions and polls that are not there are', async () => {
    const without = { ...own, settings: { ...own.settings, source: { kind: 'own', rightsConfirmed: false } } };
    expect(await (await open([[1, work]], without)).json()).toEqual({ problem: 'rights-not-confirmed' });
    const { settings } = opening;
    for (const changes of [
      { source: { kind: 'dossier', dossier: 'other', lesson: null } },
      { texts: [{ number: 1, edition: 'other', blocks: [] }], lines: [] },
      { polls: [{ id: 'why', answers: 4 }] },
      { contrasts: ['other'] },
    ]) {
      const response = await server.ask('POST', '', {
        body: { opening: { ...opening, settings: { ...settings, ...changes } } },
      });
      expect(await response.json()).toEqual({ problem: 'not-offered' });
    }
  });
});
