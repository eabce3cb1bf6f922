import { useTranslations } from 'next-intl';
import type { HiddenMark } from './marked-words.ts';
import { WhyLine } from './why-line.tsx';

interface HiddenMarksProps {
  marks: readonly HiddenMark[];
  /** The one that was hidden just now: its button takes the focus, for that is the way back. */
  last: string | null;
  onRestore: (mark: string) => void;
}

/** The marks in a sentence that the teacher has hidden from the others, each with the way back. */
export function HiddenMarks({ marks, last, onRestore }: HiddenMarksProps) {
  const t = useTranslations('class.teacher.reveal');
  if (marks.length === 0) return null;
  return (
    <section className="whys stack tight" aria-labelledby="hidden-marks">
      <h5 id="hidden-marks">{t('hiddenMarks', { count: marks.length })}</h5>
      <p className="small soft">{t('hiddenMarksWhat')}</p>
      <ul role="list">
        {marks.map((mark) => (
          <li key={mark.id} className="hidden-words">
            <WhyLine {...mark} focused={mark.id === last} hidden onPress={() => onRestore(mark.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
