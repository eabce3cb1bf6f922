import { useTranslations } from 'next-intl';
import type { EditionOffer } from '#lib/class/offer.ts';
import { withBlocks, withText } from '#lib/class/set-up.ts';
import type { Settings } from '#lib/class/settings.ts';
import type { BlockRef } from '#lib/model/ref.ts';

/** A text that may be chosen, and the number by which the class knows it. */
export interface NumberedEdition {
  number: number;
  edition: EditionOffer;
}

interface TextChoiceProps extends NumberedEdition {
  settings: Settings;
  onChange: (settings: Settings) => void;
  /** The only text there is stays in. */
  only: boolean;
}

/** One text: whether it is read, and if not the whole of it, which paragraphs. */
export function TextChoice({ number, edition, settings, onChange, only }: TextChoiceProps) {
  const t = useTranslations('class.new');
  const chosen = settings.texts.find((text) => text.number === number);
  const all = edition.blocks.map(({ ref }) => ref);
  const blocks = chosen && (chosen.blocks.length > 0 ? chosen.blocks : all);
  const whole = chosen?.blocks.length === 0;
  const toggle = (ref: BlockRef, on: boolean) => {
    if (!blocks) return;
    const next = on ? [...blocks, ref] : blocks.filter((one) => one !== ref);
    // Without any paragraph a text is not read.
    if (next.length > 0) onChange(withBlocks(settings, number, next, all));
    else if (!only) onChange(withText(settings, number, edition.slug, false));
  };
  return (
    <li>
      <label className="check">
        <input
          type="checkbox"
          checked={chosen !== undefined}
          disabled={only}
          onChange={({ target }) => onChange(withText(settings, number, edition.slug, target.checked))}
        />
        <span>
          {!only && <b>{t('textNumber', { number })} · </b>}
          {[edition.outlet, edition.title].filter(Boolean).join(': ')}
        </span>
      </label>
      {blocks && (
        <details className="paragraphs">
          <summary>{whole ? t('whole') : t('paragraphs', { count: blocks.length, all: all.length })}</summary>
          <label className="check">
            <input
              type="checkbox"
              checked={whole}
              disabled={whole}
              onChange={() => onChange(withBlocks(settings, number, all, all))}
            />
            {t('wholeText')}
          </label>
          <ul role="list" lang={edition.told}>
            {edition.blocks.map(({ ref, heading, lines }) => (
              <li key={ref}>
                <label className="check paragraph">
                  <input
                    type="checkbox"
                    checked={blocks.includes(ref)}
                    onChange={({ target }) => toggle(ref, target.checked)}
                  />
                  <span className={heading || ref.startsWith('h') ? 'heading' : undefined}>
                    {lines.map(({ words }) => words).join(' ')}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
