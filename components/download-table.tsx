import { getTranslations } from 'next-intl/server';
import { type DownloadFormat, downloadFormats } from '#lib/model/download.ts';
import type { Locale } from '#lib/model/locale.ts';

interface DownloadRow {
  /** What the files are of. */
  text: string;
  /** In the order of the formats. Sizes are in bytes. */
  files: { format: DownloadFormat; address: string; size: number }[];
}

/** The files of a dossier: a row for each text, a column for each format. */
export async function DownloadTable({ rows, locale }: { rows: readonly DownloadRow[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'takeAway' });
  const kilobytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return (
    // The roles stay when the style sheet turns rows into entries on a phone.
    <table className="sources-table" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('text')}
          </th>
          {downloadFormats.map((format) => (
            <th key={format} scope="col" role="columnheader">
              {t(`format.${format}.name`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ text, files }) => (
          <tr key={text} role="row">
            <th scope="row" role="rowheader">
              {text}
            </th>
            {files.map(({ format, address, size }) => {
              const sized = kilobytes.format(Math.ceil(size / 1000));
              const name = t(`format.${format}.name`);
              return (
                <td key={format} role="cell">
                  <a href={address} download="" aria-label={t('file', { text, format: name, size: sized })}>
                    <span className="only-phone">{name}, </span>
                    {sized}
                  </a>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
