import type { Group, sentencesOf, Work, WorkBlock } from '#lib/model/work.ts';

/** A stretch of a text's sentences, by number: from 0, end exclusive. Empty where a text says nothing on a line. */
export interface Span {
  from: number;
  to: number;
}

/** One line of all the files of a work: by text, the original first, the sentences that stand on it. */
export type FileLine = readonly Span[];

/** A block of all the files of a work. */
export interface FileBlock {
  kind: WorkBlock['kind'];
  heading: boolean;
  lines: FileLine[];
}

/** Where the groups of a translation allow a line to end: by number of the next sentence of the original. */
type Ends = Map<number, { first: number; last: number; additions: Span[] }>;

/**
 * Divides a work into the lines of the content format, in which line 12 of one text is line 12 of every other.
 *
 * A line ends where a group ends in every translation at once, so sentences of an m:n group share it; so do those of
 * the title and of a heading, which have but one line. Sentences that stand in one translation alone get a line of
 * their own. The blocks are those of the original; one begins inside a line only where a group reaches over its edge,
 * and is then not told apart.
 */
export function fileBlocks(work: Pick<Work, 'original' | 'translations'>): FileBlock[] {
  const { blocks } = work.original;
  const starts = new Set<number>();
  const divided = new Set<number>();
  let count = 0;
  for (const block of blocks) {
    starts.add(count);
    for (let at = 0; at < block.sentences.length; at++) if (at === 0 || !isOneLine(block)) divided.add(count + at);
    count += block.sentences.length;
  }
  divided.add(0).add(count);
  const ends = work.translations.map(({ groups }) => endsOf(groups));
  const cuts = [...divided].sort((a, b) => a - b).filter((at) => ends.every((one) => one.has(at)));

  const made: FileBlock[] = [];
  cuts.forEach((at, index) => {
    for (const line of additionsAt(at, ends)) {
      const last = made.at(-1);
      if (last && !isOneLine(last)) last.lines.push(line);
      else made.push({ kind: 'p', heading: false, lines: [line] });
    }
    const next = cuts[index + 1];
    if (next === undefined) return;
    const line = [
      { from: at, to: next },
      ...ends.map((one) => ({ from: one.get(at)?.last ?? 0, to: one.get(next)?.first ?? 0 })),
    ];
    const last = made.at(-1);
    if (last && !starts.has(at) && !isOneLine(last)) last.lines.push(line);
    else made.push({ ...kindAt(blocks, at), lines: [line] });
  });
  return made;
}

/** The kind of the block that a sentence stands in. */
function kindAt(blocks: readonly WorkBlock[], number: number): Pick<FileBlock, 'kind' | 'heading'> {
  let count = 0;
  const { kind, heading } = blocks.find(({ sentences }) => {
    count += sentences.length;
    return number < count;
  }) ?? { kind: 'p', heading: false };
  return { kind, heading };
}

/** Whether the format has but one line for a block of this kind. */
function isOneLine({ kind, heading }: Pick<WorkBlock, 'kind' | 'heading'>): boolean {
  return kind === 'h' || heading;
}

function endsOf(groups: readonly Group[]): Ends {
  const ends: Ends = new Map([[0, { first: 0, last: 0, additions: [] }]]);
  let source = 0;
  let target = 0;
  for (const group of groups) {
    source += group.source.length;
    const addition = { from: target, to: target + group.target.length };
    target = addition.to;
    const end = ends.get(source);
    if (!end) ends.set(source, { first: target, last: target, additions: [] });
    else {
      end.last = target;
      end.additions.push(addition);
    }
  }
  return ends;
}

function additionsAt(at: number, ends: readonly Ends[]): FileLine[] {
  const nothing = (): Span => ({ from: 0, to: 0 });
  return ends.flatMap((one, text) =>
    (one.get(at)?.additions ?? []).map((addition) => [
      nothing(),
      ...ends.map((_, other) => (other === text ? addition : nothing())),
    ]),
  );
}

/** The characters of a text that its sentences on a line are; `null` where it has none there. */
export function charactersOf(sentences: ReturnType<typeof sentencesOf>, span: Span | undefined) {
  const first = span && sentences[span.from];
  const last = span && sentences[span.to - 1];
  return first && last && span.from < span.to ? { start: first.start, end: last.end } : null;
}
