import type { Group, WorkBlock, WorkText } from '#lib/model/work.ts';

/**
 * Gives paragraphs of the full text the kind that they have in the study edition: a page does not tell the line about
 * the author, or the publisher's note, from other paragraphs, but whoever retold it did.
 */
export function likeStudy(text: WorkText, study: WorkText, groups: readonly Group[]): WorkText {
  const numbered = (blocks: readonly WorkBlock[]) => blocks.flatMap((block) => block.sentences.map(() => block));
  const told = numbered(study.blocks);
  const kinds = new Map<WorkBlock, Set<WorkBlock['kind']>>();
  const ours = numbered(text.blocks);
  for (const { source, target } of groups) {
    const found = target.flatMap((sentence) => told[sentence]?.kind ?? []);
    for (const sentence of source) {
      const block = ours[sentence];
      if (block) kinds.set(block, new Set([...(kinds.get(block) ?? []), ...found]));
    }
  }
  const blocks = text.blocks.map((block) => {
    const [kind, ...others] = kinds.get(block) ?? [];
    const settled = kind && kind !== 'h' && others.length === 0;
    return settled && block.kind !== 'h' && !block.heading ? { ...block, kind } : block;
  });
  return { ...text, blocks };
}
