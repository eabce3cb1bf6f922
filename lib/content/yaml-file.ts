import { type Document, isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Position, Problem } from '#lib/model/problem.ts';
import type { SourceFile } from './read.ts';
import { plainIssue } from './schema.ts';

export type Path = readonly PropertyKey[];

/** A YAML file with the place of everything in it. */
export interface PlacedYaml<Value> {
  file: string;
  /** `null` where the file does not follow its schema. */
  value: Value | null;
  /** Where the value at a path stands; where it is missing, where the nearest that holds it stands. */
  at: (path: Path) => Position;
  problems: Problem[];
}

/** Reads a YAML file against a schema. Never throws; every fault is told with its place. */
export function parseYamlFile<Schema extends z.ZodType>(
  { file, source }: SourceFile,
  schema: Schema,
): PlacedYaml<z.infer<Schema>> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const at = (path: Path) => position(offsetOf(document, path));
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      ...position(error.pos[0]),
      rule: 'yaml',
      what: `This is not YAML: ${error.message.split('\n')[0]}.`.replace('..', '.'),
      mend: 'Look for a missing colon, an uneven indent, or a value with “: ” or “#” that needs quotation marks.',
    }));
    return { file, value: null, at, problems };
  }
  const result = schema.safeParse(document.toJS(), { reportInput: true });
  if (result.success) return { file, value: result.data, at, problems: [] };
  const problems = result.error.issues.map((issue) => ({
    ...at(issue.path),
    rule: 'schema',
    what: `${issue.path.length > 0 ? `“${issue.path.map(String).join('.')}”` : 'The file'} ${plainIssue(issue)}.`,
    mend: 'Write it as docs/content.md shows.',
  }));
  return { file, value: null, at, problems };
}

/** The offset of the node at a path; of the key, where the value is one that is wrong as a whole. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      if (!pair) break;
      node = pair.value;
      offset =
        (isNode(node) ? node.range?.[0] : undefined) ?? (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) break;
      node = item;
      offset = item.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
