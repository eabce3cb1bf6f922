import { useTranslations } from 'next-intl';

interface CodeViewProps {
  title: string;
  code: string;
  /** How many are in; `null` where it is not known. */
  present: number | null;
}

/** How to come in, for the whole room: the address, the code, and both as a picture. */
export function CodeView({ title, code, present }: CodeViewProps) {
  const t = useTranslations('class.wall');
  return (
    <section className="wall-code" aria-labelledby="wall-title">
      <div>
        <h2 id="wall-title">{title}</h2>
        <p>{t.rich('join', { address: () => <b className="address">{location.host}</b> })}</p>
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
