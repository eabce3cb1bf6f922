import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { QrCode } from '#class/qr-code.tsx';
import { useDesk } from '../desk.ts';
import { useWall } from '../use-wall.ts';
import { CopyButton } from './copy-button.tsx';

/** The way in for the pupils: a code to photograph, one to type, and the code on the wall. */
export function CodeCard() {
  const t = useTranslations('class.teacher');
  const { open, show } = useDesk();
  const wall = useWall();
  const [site, setSite] = useState({ origin: '', host: '', alone: false });
  useEffect(() => {
    const { origin, host, hostname } = location;
    setSite({ origin, host, alone: ['localhost', '127.0.0.1', '[::1]'].includes(hostname) });
  }, []);
  const short = `${site.origin}/k/${open.code}`;
  return (
    <>
      {site.origin && <QrCode content={short} name={t('qr', { address: short.replace(/^https?:\/\//, '') })} />}
      <div className="stack tight">
        <span className="soft small">{t('typeAt', { host: site.host })}</span>
        <strong className="code big-code">{open.code}</strong>
        <div className="cluster">
          <CopyButton text={short} name={t('copyAddress')} />
          <button
            className="btn"
            type="button"
            onClick={async () => {
              await show(null);
              await wall.open();
            }}
          >
            {t('largeCode')}
          </button>
        </div>
        {wall.blocked && (
          <p className="small">
            {t('blocked')} <a href={wall.address}>{t('wall.open')}</a>
          </p>
        )}
        {site.alone && <p className="small edition">{t('alone')}</p>}
      </div>
    </>
  );
}
