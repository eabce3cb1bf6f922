import { useTranslations } from 'next-intl';
import { QrCode } from '#class/qr-code.tsx';
import { useReach } from '#class/use-reach.ts';
import { useDesk } from '../desk.ts';
import { useWall } from '../use-wall.ts';
import { CopyButton } from './copy-button.tsx';

/** The way in for the pupils: a code to photograph, one to type, and the code on the wall. */
export function CodeCard() {
  const t = useTranslations('class.teacher');
  const { open, show } = useDesk();
  const wall = useWall();
  const reach = useReach();
  const short = `${reach?.origin ?? ''}/k/${open.code}`;
  return (
    <>
      {reach && <QrCode content={short} name={t('qr', { address: short.replace(/^https?:\/\//, '') })} />}
      <div className="stack tight">
        <span className="soft small">{t('typeAt', { host: reach?.host ?? '' })}</span>
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
        {reach?.alone && <p className="small edition">{t('alone')}</p>}
      </div>
    </>
  );
}
