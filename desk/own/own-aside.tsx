import { useTranslations } from 'next-intl';
import { address } from '#i18n/address.ts';
import { writeDate } from '#i18n/date.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Work } from '#lib/model/work.ts';
import { orphansOf } from './orphans-of.ts';

interface OwnAsideProps {
  work: Work;
  locale: Locale;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
}

/** What is told of an own text, and what can be done with it as a whole. */
export function OwnAside({ work, locale, undo, redo }: OwnAsideProps) {
  const t = useTranslations('own');
  const { outlet, published, dossier, edition } = work;
  const source = [outlet, published && writeDate(locale, published)].filter(Boolean).join(', ');
  const link = webAddress(work.address);
  const orphans = orphansOf(work).length;
  return (
    <div className="aside own-aside">
      <p className="edition">
        {t('label')} {source && `${source}.`} {link && <a href={link}>{t('readAt')} ↗</a>}
      </p>
      {dossier && edition && (
        <p className="cluster">
          <b aria-current="page">{t('full')}</b>
          <a href={address(locale, dossier, edition)}>{t('study')}</a>
        </p>
      )}
      <p className="small">{t('how')}</p>
      <p className="cluster">
        <button className="btn" type="button" disabled={!undo} onClick={undo}>
          {t('undo')}
        </button>
        <button className="btn" type="button" disabled={!redo} onClick={redo}>
          {t('redo')}
        </button>
      </p>
      {orphans > 0 && (
        <p className="cluster">
          <a href="#orphans">{t('orphans', { count: orphans })}</a>
        </p>
      )}
    </div>
  );
}

/** An address that leads to a page on the web; what else somebody may have put there is not made a link. */
function webAddress(given: string | undefined): string | undefined {
  try {
    const url = new URL(given ?? '');
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
