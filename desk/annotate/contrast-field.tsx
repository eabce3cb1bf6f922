import { useTranslations } from 'next-intl';

interface ContrastFieldProps {
  /** The titles of the dossier's contrasts, by id. */
  contrasts: ReadonlyMap<string, string>;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** The contrasts of the dossier that a note has to do with. Nothing, where there are none to choose among. */
export function ContrastField({ contrasts, chosen, onChange }: ContrastFieldProps) {
  const t = useTranslations('annotate');
  if (contrasts.size === 0) return null;
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <details>
      <summary>{t('contrasts', { count: chosen.length })}</summary>
      <ul className="contrast-list" role="list">
        {[...contrasts].map(([id, title]) => (
          <li key={id}>
            <label className="check">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {title}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
