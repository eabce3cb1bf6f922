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
  const own = isOwn(textIn(edition, lang), at, target.range);
  return <QuotedWords exact={target.exact} lang={lang} own={own} className={className} />;
}

interface QuotedWordsProps {
  exact: string;
  lang: string;
  own: boolean;
  className?: string | undefined;
}

/** Words of a text, when it is known whose they are. */
export function QuotedWords({ exact, lang, own, className }: QuotedWordsProps) {
  if (own) {
    return (
      <q lang={lang} className={className}>
        {exact}
      </q>
    );
  }
  return (
    <span lang={lang} className={className ? `words ${className}` : 'words'}>
      {exact}
    </span>
  );
}
