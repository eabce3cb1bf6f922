import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { LayerId } from '#lib/model/layer.ts';
import { useDesk } from '../desk.ts';

interface WhyLineProps {
  layer: LayerId;
  seat: string | null;
  why: string;
  hidden?: boolean;
  focused?: boolean;
  /** Hides the mark from the others, or shows it again. */
  onPress: () => void;
}

/** Why a pupil marked some words, and the button that takes it out of the others' sight or brings it back. */
export function WhyLine({ layer, seat, why, hidden = false, focused = false, onPress }: WhyLineProps) {
  const t = useTranslations();
  const { aliasOf } = useDesk();
  const who = aliasOf(seat);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <div className="why-line">
      <p>
        <span className={`tag ${layer}`}>
          <b>{t(`layer.${layer}.name`)}</b>
        </span>{' '}
        <b>
          <bdi>{who}</bdi>
        </b>{' '}
        <span className="said-words">{why}</span>
      </p>
      <button
        ref={button}
        className="btn quiet"
        type="button"
        aria-label={t(hidden ? 'class.teacher.reveal.restoreMarkOf' : 'class.teacher.reveal.hideMarkOf', { who })}
        onClick={onPress}
      >
        {t(hidden ? 'class.teacher.reveal.restoreMark' : 'class.teacher.reveal.hideMark')}
      </button>
    </div>
  );
}
