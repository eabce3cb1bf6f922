import type { Target } from '#lib/model/annotation.ts';
import type { Edition } from '#lib/model/edition.ts';
import { textIn } from '#lib/model/edition.ts';
import { isOwn } from '#lib/model/text.ts';

interface WordsProps {
  edition: Edition;
  at: string;
  targets: Record<string, Target>;
  lang: string;
  className?: string;
}

/** The words of a passage in one language: in quotation marks only where they are the outlet’s own. */
export function Words({ edition, at, targets, lang, className }: WordsProps) {
  const target = targets[lang];
  if (!target) return null;
  if (isOwn(textIn(edition, lang), at, target.range)) {
    return (
      <q lang={lang} className={className}>
        {target.exact}
      </q>
    );
  }
  return (
    <span lang={lang} className={className ? `words ${className}` : 'words'}>
      {target.exact}
    </span>
  );
}
