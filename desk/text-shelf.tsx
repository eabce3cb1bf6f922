'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { address } from '#i18n/address.ts';
import { ImportProblem } from '#lib/import/problem.ts';
import type { Work } from '#lib/model/work.ts';
import { askToStay } from './shelf/stay.ts';
import { download } from './take-out/download.ts';
import { backUp, restore } from './texts/backup.ts';
import { TextEntry } from './texts/text-entry.tsx';
import { useTexts } from './texts/use-texts.ts';
import { useDossiers } from './use-dossiers.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** The own texts that lie on this device. */
export function TextShelf() {
  const t = useTranslations('shelf');
  const page = useTranslations('own.page.texts');
  const locale = useLocale();
  const offers = useId();
  const shelf = useTexts();
  const { dossiers } = useDossiers();
  const [said, setSaid] = useState('');
  const [gone, setGone] = useState<Work | null>(null);
  const focus = useKeptFocus();
  const undo = useRef<HTMLButtonElement>(null);
  const { texts, problem } = shelf;
  const nameOf = (slug: string | undefined) => dossiers.find((one) => one.slug === slug)?.title[locale];
  const slugOf = (name: string) => dossiers.find(({ title }) => Object.values(title).includes(name))?.slug ?? name;

  const say = (text: string, work: Work | null = null) => {
    setSaid(text);
    setGone(work);
  };
  const takeIn = (file: File) =>
    shelf.act(async () => {
      try {
        const result = await restore(new Uint8Array(await file.arrayBuffer()));
        say(t('restored', { ...result }));
        if (result.added + result.beside > 0) askToStay();
      } catch (error) {
        if (!(error instanceof ImportProblem)) throw error;
        say(t('noBackup', { name: file.name }));
      }
    });
  return (
    <main className="desk" id="main" tabIndex={-1}>
      <h1>{page('title')}</h1>
      <p className="read">{t('lede')}</p>
      <p className="cluster">
        <a className="btn primary" href={address(locale, 'import')}>
          {t('bringIn')}
        </a>
        <button
          className="btn"
          type="button"
          disabled={!texts?.length}
          onClick={() =>
            shelf.act(async () => {
              const day = new Date().toISOString().slice(0, 10);
              download(`tvisyn-${day}.jsonld`, 'application/ld+json', await backUp());
              say(t('backedUp'));
            })
          }
        >
          {t('backUp')}
        </button>
        <label className="btn file">
          {t('restore')}
          <input
            className="vh"
            type="file"
            accept=".jsonld,.json,.zip,application/ld+json,application/json,application/zip"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) takeIn(file);
            }}
          />
        </label>
      </p>
      <p role="alert">{problem && t(`problem.${problem}`)}</p>
      <p className="cluster">
        <span role="status">{texts === null ? t('looking') : said}</span>
        {gone && (
          <button
            className="btn"
            type="button"
            ref={undo}
            onClick={async () => {
              focus.goTo(() => wayInto(gone.id));
              if (await shelf.add(gone)) say(t('putBack', { title: gone.title }));
            }}
          >
            {t('undo')}
          </button>
        )}
      </p>
      {texts?.length === 0 && !problem && <p>{t('empty')}</p>}
      <datalist id={offers}>
        {dossiers.map(({ slug, title }) => (
          <option key={slug} value={title[locale]} />
        ))}
      </datalist>
      <ul className="texts" role="list">
        {texts?.map((kept) => (
          <TextEntry
            key={kept.id}
            kept={kept}
            dossierName={nameOf(kept.dossier)}
            offers={offers}
            onName={async (title, dossier) => {
              const change = ({ dossier: _, ...work }: Work): Work => ({
                ...work,
                title,
                ...(dossier && { dossier: slugOf(dossier) }),
              });
              if (await shelf.describe(kept.id, change)) say(t('named', { title }));
            }}
            onCopy={async () => {
              if (await shelf.copy(kept.id, ({ title }) => t('copyOf', { title }))) {
                say(t('copied', { title: kept.title }));
              }
            }}
            onDelete={async () => {
              focus.goTo(() => undo.current);
              const work = await shelf.remove(kept.id);
              if (work) say(t('deleted', { title: work.title }), work);
              else focus.stay();
            }}
          />
        ))}
      </ul>
    </main>
  );
}

/** The link that opens a text. */
function wayInto(id: string): HTMLElement | null {
  return document.querySelector(`.texts h2 a[href$="?text=${encodeURIComponent(id)}"]`);
}
