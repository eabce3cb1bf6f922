import { getTranslations } from 'next-intl/server';
import { type CardSide, cardSides } from '#lib/model/card-side.ts';
import type { Contrast } from '#lib/model/contrast.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { LayerLine } from './layer-line.tsx';

interface CardProps {
  contrast: Contrast;
  dossier: Dossier;
  locale: Locale;
  token: (name: string) => string;
}

/** The picture of a contrast, 1200 by 630: an open book with an outlet’s words on each page. For `next/og` only. */
export async function ContrastCard({ contrast, dossier, locale, token }: CardProps) {
  const t = await getTranslations({ locale });
  const { layer } = contrast;
  const colour = token(`layer-${layer}`);
  const sides = cardSides(contrast, dossier, locale);
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: 1200,
        height: 630,
        padding: '48px 64px 44px',
        background: token('paper'),
        color: token('ink'),
        fontFamily: 'Ui',
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', fontSize: 38, fontFamily: 'Text', fontWeight: 500 }}>
        <svg width={52} height={52} viewBox="0 0 24 24" fill="none" stroke={token('ink')} strokeWidth={1.6} aria-hidden>
          <circle cx="9" cy="12" r="6.5" />
          <circle cx="15" cy="12" r="6.5" />
        </svg>
        <span style={{ marginLeft: 14 }}>{t('site.name')}</span>
      </div>
      <div
        style={{
          display: 'flex',
          flexGrow: 1,
          margin: '30px 0 28px',
          background: token('paper-raised'),
          border: `1px solid ${token('rule')}`,
        }}
      >
        {sides.map(({ outlet, words, original }, index) => (
          <div
            key={index}
            style={{
              display: 'flex',
              flexDirection: 'column',
              width: '50%',
              padding: '28px 36px 18px',
              ...(index > 0 ? { borderLeft: `1px solid ${token('edge')}` } : {}),
            }}
          >
            <div style={{ fontSize: 26, color: token('ink-soft') }}>{outlet}</div>
            <div
              style={{
                marginTop: 16,
                fontFamily: 'Text',
                fontWeight: 500,
                fontSize: sizeFor(sides),
                lineHeight: 1.25,
                lineClamp: 5,
              }}
            >
              {words}
            </div>
            {original && (
              <div style={{ marginTop: 14, fontFamily: 'Text', fontSize: 24, color: token('ink-soft'), lineClamp: 2 }}>
                {original}
              </div>
            )}
          </div>
        ))}
      </div>
      <LayerLine layer={layer} colour={colour} width={1072} />
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', marginTop: 16 }}>
        <div style={{ fontFamily: 'Text', fontSize: 34, maxWidth: 820, lineClamp: 1 }}>{contrast.title[locale]}</div>
        <div style={{ fontSize: 26, fontWeight: 600, color: colour }}>{t(`layer.${layer}.name`)}</div>
      </div>
    </div>
  );
}

/** Short words are big; long texts leave room for their original, and the longest word for its own page, in pixels. */
function sizeFor(sides: readonly CardSide[]): number {
  const signs = Math.max(...sides.map(({ words }) => words.length));
  const longest = Math.max(...sides.flatMap(({ words }) => words.split(/[\s-]/)).map((word) => word.length));
  const wanted = signs < 20 ? 56 : signs < 45 ? 46 : signs < 66 ? 38 : 32;
  // A letter of Literata is a little more than half as wide as it is high.
  return Math.min(wanted, Math.floor(464 / (0.58 * longest)));
}
