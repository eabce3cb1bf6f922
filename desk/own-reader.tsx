'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { address } from '#i18n/address.ts';
import { OwnText } from './own/own-text.tsx';
import { problemOf, type ShelfProblemCode } from './shelf/problem.ts';
import { askToStay } from './shelf/stay.ts';
import { type ReadWork, readWork } from './shelf.ts';

type State = { kind: 'looking' | 'missing' } | { kind: 'open'; read: ReadWork } | { kind: ShelfProblemCode };

/** An own text, read and annotated. The address names it and holds nothing of it. */
export function OwnReader() {
  const t = useTranslations('own');
  const locale = useLocale();
  const [state, setState] = useState<State>({ kind: 'looking' });
  useEffect(() => {
    const id = new URLSearchParams(location.search).get('text') ?? '';
    readWork(id).then(
      (read) => {
        setState(read ? { kind: 'open', read } : { kind: 'missing' });
        // When it has just come in, and not each time: who has let the question be is left in peace.
        if (read?.revision === 1) askToStay();
      },
      (error: unknown) => setState({ kind: problemOf(error) }),
    );
  }, []);
  if (state.kind === 'open') return <OwnText read={state.read} locale={locale} />;
  return (
    <main className="desk" id="main" tabIndex={-1}>
      <title>{`${t('page.read.title')} – Tvisyn`}</title>
      <h1>{t('page.read.title')}</h1>
      <p role="status">{t(`state.${state.kind}`)}</p>
      <p className="cluster">
        <a href={address(locale, 'import', 'texts')}>{t('toTexts')}</a>
        <a href={address(locale, 'import')}>{t('bringIn')}</a>
      </p>
    </main>
  );
}
