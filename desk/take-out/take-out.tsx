import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { readWork } from '#desk/shelf.ts';
import { fileWords } from '#i18n/file-words.ts';
import { download, fileName } from './download.ts';
import { type FormatName, formatNames, formats } from './formats.ts';

/** A work in the formats of other programs. */
export function TakeOut({ id, title }: { id: string; title: string }) {
  const all = useTranslations();
  const t = useTranslations('own.takeOut');
  const locale = useLocale();
  const [said, setSaid] = useState('');
  const take = async (name: FormatName) => {
    const { ending, type, make } = formats[name];
    setSaid('');
    try {
      const read = await readWork(id);
      if (!read) throw new Error('The text is not here any more.');
      download(
        fileName(title, ending),
        type,
        await make(read.work, { locale, words: fileWords(all, read.work.layers), now: new Date() }),
      );
      setSaid(t('done', { name: fileName(title, ending) }));
    } catch {
      setSaid(t('failed'));
    }
  };
  return (
    <details className="take-out">
      <summary>{t('title')}</summary>
      <ul role="list">
        {formatNames.map((name) => (
          <li key={name}>
            <button className="btn quiet" type="button" onClick={() => take(name)}>
              {t(`${name}.name`)}
            </button>{' '}
            <span className="small soft">{t(`${name}.for`)}</span>
          </li>
        ))}
      </ul>
      <p className="small" role="status">
        {said}
      </p>
    </details>
  );
}
