import { isMap, isScalar, LineCounter, parseDocument, type Scalar } from 'yaml';
import { layerIds, layerTags, sourceTypes } from '#lib/model/layer.ts';
import { locales } from '#lib/model/locale.ts';
import type { Problem } from '#lib/model/problem.ts';
import { messageParts } from './message-syntax.ts';
import { readSource } from './read.ts';

/** A message file with its keys, the place of each, and its words. */
export interface PlacedMessages {
  file: string;
  messages: Map<string, { text: string; line: number; column: number }>;
  /** Where the file is no JSON, so that nothing in it can be read. */
  problems: Problem[];
}

/** Reads `messages/<locale>.json`; keys become paths with full stops. */
export function readMessages(folder: string, locale: string): PlacedMessages | null {
  const source = readSource(folder, `${locale}.json`);
  if (!source) return null;
  const counter = new LineCounter();
  const messages: PlacedMessages['messages'] = new Map();
  // JSON is YAML, and the YAML parser knows places.
  const document = parseDocument(source.source, { lineCounter: counter, prettyErrors: false });
  const fault = faultIn(source.source);
  if (fault !== null) {
    const { line, col } = counter.linePos(document.errors[0]?.pos[0] ?? fault);
    const mend = 'Look for a missing comma or quotation mark, or a comma before a closing brace.';
    return {
      file: source.file,
      messages,
      problems: [
        {
          file: source.file,
          line: Math.max(line, 1),
          column: Math.max(col, 1),
          rule: 'json',
          what: 'This is not JSON.',
          mend,
        },
      ],
    };
  }
  const walk = (node: unknown, path: string): void => {
    if (!isMap<Scalar<string>>(node)) return;
    for (const { key, value } of node.items) {
      const name = path ? `${path}.${key.value}` : key.value;
      if (isScalar(value) && typeof value.value === 'string') {
        const { line, col } = counter.linePos(key.range?.[0] ?? 0);
        messages.set(name, { text: value.value, line, column: col });
      } else walk(value, name);
    }
  };
  walk(document.contents, '');
  return { file: source.file, messages, problems: [] };
}

/** Where a file is no JSON, as far as the engine tells; `null` where it is. */
function faultIn(source: string): number | null {
  try {
    JSON.parse(source);
    return null;
  } catch (error) {
    return Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
  }
}

/** The same keys and the same arguments in every language, and a name for every layer and tag. */
export function checkMessages(folder: string): Problem[] {
  const problems: Problem[] = [];
  const files = locales.map((locale) => readMessages(folder, locale));
  locales.forEach((locale, index) => {
    if (!files[index])
      problems.push({
        file: `${folder}/${locale}.json`,
        line: 1,
        column: 1,
        rule: 'file-missing',
        what: `There are no messages in “${locale}”.`,
        mend: 'Copy another language and translate it.',
      });
  });
  const present = files.filter((file) => file !== null && file.problems.length === 0) as PlacedMessages[];
  for (const file of files) problems.push(...(file?.problems ?? []));
  const keys = new Set(present.flatMap((file) => [...file.messages.keys()]));
  for (const key of namesNeeded()) keys.add(key);
  for (const file of present) {
    for (const key of keys) {
      const here = file.messages.get(key);
      if (!here || here.text.trim() === '') {
        problems.push({
          file: file.file,
          line: here?.line ?? 1,
          column: here?.column ?? 1,
          rule: 'message-missing',
          what: `The message “${key}” is missing.`,
          mend: 'Write it in this language.',
        });
        continue;
      }
      const ours = messageParts(here.text)?.names.join(', ');
      if (ours === undefined) {
        problems.push({
          file: file.file,
          line: here.line,
          column: here.column,
          rule: 'message-syntax',
          what: `“${key}” is not an ICU message.`,
          mend: 'Look for a brace that is not closed.',
        });
        continue;
      }
      // The first language is the measure, so that one fault is told once.
      const other = present.find((candidate) => candidate.messages.has(key));
      const theirs = messageParts(other?.messages.get(key)?.text ?? '{')?.names.join(', ');
      if (other && theirs !== undefined && ours !== theirs) {
        problems.push({
          file: file.file,
          line: here.line,
          column: here.column,
          rule: 'message-arguments',
          what: `“${key}” has the arguments ${ours || 'none'} here and ${theirs || 'none'} in ${other.file}.`,
          mend: 'Use the same names in braces.',
        });
      }
    }
  }
  return problems;
}

function namesNeeded(): string[] {
  return [
    ...layerIds.flatMap((layer) => [`layer.${layer}.name`, `layer.${layer}.question`, `layer.${layer}.about`]),
    ...layerIds.flatMap((layer) => layerTags[layer].map((tag) => `layer.${layer}.tag.${tag}`)),
    ...sourceTypes.map((type) => `source.${type}`),
  ];
}
