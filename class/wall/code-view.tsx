import { useTranslations } from 'next-intl';
import { QrCode } from '#class/qr-code.tsx';
import { useReach } from '#class/use-reach.ts';

interface CodeViewProps {
  title: string;
  code: string;
  /** How many are in; `null` where it is not known. */
  present: number | null;
}

/** How to come in, for the whole room: the address, the code, and both as a picture for the cameras of phones. */
export function CodeView({ title, code, present }: CodeViewProps) {
  const t = useTranslations('class.wall');
  const reach = useReach();
  if (!reach) return null;
  const address = `${reach.origin}/k/${code}`;
  return (
    <section className="wall-code" aria-labelledby="wall-title">
      <div className="picture">
        <QrCode content={address} name={t('picture', { address })} />
      </div>
      <div>
        <h2 id="wall-title">{title}</h2>
        <p>{t.rich('join', { address: () => <b className="address">{reach.host}</b> })}</p>
        <p className="code">
          <span className="vh">{t('code')} </span>
          {/* Read letter by letter by a screen reader, too. */}
          {[...code].map((sign, index) => (
            <span key={index}>{sign}</span>
          ))}
        </p>
        {present !== null && <p className="soft">{t('present', { count: present })}</p>}
      </div>
    </section>
  );
}
