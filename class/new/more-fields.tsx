import type { DossierOffer } from '#lib/class/offer.ts';
import { type SetUpFault, withOne } from '#lib/class/set-up.ts';
import type { Settings } from '#lib/class/settings.ts';
import { ContrastChoice } from './contrast-choice.tsx';
import { KeepingFields } from './keeping-fields.tsx';
import { LineChoice } from './line-choice.tsx';
import { MoreSection } from './more-section.tsx';
import { type NumberedEdition, TextChoice } from './text-choice.tsx';

export interface MoreFieldsProps {
  texts: readonly NumberedEdition[];
  polls: DossierOffer['polls'];
  contrasts: DossierOffer['contrasts'];
  settings: Settings;
  onChange: (settings: Settings) => void;
  faults: readonly SetUpFault[];
}

/** Everything that a lesson fills in and a teacher may change. What is wrong is open. */
export function MoreFields({ texts, polls, contrasts, settings, onChange, faults }: MoreFieldsProps) {
  const own = settings.source.kind === 'own';
  const pollIds = polls.map(({ id }) => id);
  const inPolls = (id: string) => settings.polls.some((poll) => poll.id === id);
  return (
    <div className="more">
      <MoreSection name="texts" count={settings.texts.length} of={['texts-none', 'paragraphs-many']} faults={faults}>
        <ul className="texts-choice" role="list">
          {texts.map(({ number, edition }) => (
            <TextChoice key={number} {...{ number, edition, settings, onChange }} only={own} />
          ))}
        </ul>
      </MoreSection>
      {polls.length > 0 && (
        <MoreSection name="polls" count={settings.polls.length} of={['polls-many']} faults={faults}>
          {polls.map(({ id, question }) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={inPolls(id)}
                onChange={({ target }) => {
                  const ids = withOne(
                    settings.polls.map((poll) => poll.id),
                    id,
                    target.checked,
                    pollIds,
                  );
                  const chosen = polls.filter((poll) => ids.includes(poll.id));
                  onChange({ ...settings, polls: chosen.map(({ id: poll, answers }) => ({ id: poll, answers })) });
                }}
              />
              <span>{question}</span>
            </label>
          ))}
        </MoreSection>
      )}
      {contrasts.length > 0 && (
        <MoreSection name="contrasts" count={settings.contrasts.length} of={['contrasts-many']} faults={faults}>
          <ContrastChoice {...{ texts, contrasts, settings, onChange }} />
        </MoreSection>
      )}
      <MoreSection name="lines" count={settings.lines.length} of={['lines-many']} faults={faults}>
        <LineChoice {...{ texts, settings, onChange }} />
      </MoreSection>
      <MoreSection name="keeping" of={['days']} faults={faults}>
        <KeepingFields {...{ settings, onChange, faults }} />
      </MoreSection>
    </div>
  );
}
