import { useLocale, useTranslations } from 'next-intl';
import { useFormat } from '#class/room/use-format.ts';
import { useReach } from '#class/use-reach.ts';
import { useDesk } from '../desk.ts';
import { linkFile, privateLink } from '../private-link.ts';
import { CopyButton } from './copy-button.tsx';

/** The teacher's own way back, from any device: to copy and to keep as a file. */
export function PrivateCard({ secret }: { secret: string | null }) {
  const t = useTranslations('class.teacher.private');
  const format = useFormat();
  const locale = useLocale();
  const { open } = useDesk();
  const { title, expires } = open.room;
  const reach = useReach();
  const save = (link: string) => {
    const until = t('until', { day: format.dateTime(new Date(expires), { dateStyle: 'long' }) });
    const page = linkFile(locale, link, { title: t('fileTitle', { title }), what: t('what'), until });
    const address = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.download = `tvisyn-${open.code}.html`;
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  const link = secret && reach ? privateLink(reach.origin, locale, { code: open.code, secret }) : null;
  return (
    <details className="private">
      <summary>{t('name')}</summary>
      <div className="stack tight">
        <p className="small">{t('what')}</p>
        {link ? (
          <div className="cluster">
            <CopyButton text={link} name={t('copy')} />
            <button className="btn" type="button" onClick={() => save(link)}>
              {t('save')}
            </button>
          </div>
        ) : (
          <p className="small soft">{t('notHere')}</p>
        )}
        <p className="small soft">{t('secret')}</p>
      </div>
    </details>
  );
}
