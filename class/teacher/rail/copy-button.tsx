import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** Copies something, and says whether it did: at http://192.168.… browsers have no clipboard of the new kind. */
export function CopyButton({ text, name }: { text: string; name: string }) {
  const t = useTranslations('class.teacher');
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null);
  return (
    <>
      <button
        className="btn"
        type="button"
        aria-label={name}
        onClick={async () => {
          setSaid((await copy(text)) ? 'copied' : 'notCopied');
          setTimeout(() => setSaid(null), 5000);
        }}
      >
        {said === 'copied' ? t('copied') : t('copy')}
      </button>
      <span className="small" role="status">
        {said === 'notCopied' ? t('notCopied') : <span className="vh">{said && t(said)}</span>}
      </span>
    </>
  );
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'vh';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
