import { useTranslations } from 'next-intl';
import type { OpenRoom } from '#class/room/use-room.ts';
import { useTextName } from './text-name.ts';

interface TextTabsProps {
  open: OpenRoom;
  number: number;
  onNumber: (number: number) => void;
}

/** The texts of the class, to go from one to the other. Nothing where there is one. */
export function TextTabs({ open, number, onNumber }: TextTabsProps) {
  const t = useTranslations('reader');
  const nameOf = useTextName(open);
  const texts = open.reading?.texts ?? [];
  if (texts.length < 2) return null;
  return (
    <nav className="text-tabs" aria-label={t('texts')}>
      {texts.map((text) => (
        <button
          type="button"
          key={text.number}
          aria-current={text.number === number ? 'page' : undefined}
          onClick={() => onNumber(text.number)}
        >
          {nameOf(text.number)}
        </button>
      ))}
    </nav>
  );
}
