import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { askClass } from '#class/room/ask.ts';
import { address } from '#i18n/address.ts';
import { codeLength, codeSigns, parseCode } from '#lib/class/code.ts';
import type { Door } from '#lib/class/door.ts';
import type { Wire } from '#lib/class/wire.ts';

type Trouble = 'empty' | 'short' | 'long' | 'strange' | 'unknown' | 'often' | 'away';

/** The way in for whoever has a code. It is asked for before the page of the class is opened, so that a slip is told here. */
export function CodeForm() {
  const t = useTranslations('class.join');
  const locale = useLocale();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    // A short address with a code that nobody has leads here, with the code as it was.
    const given = new URLSearchParams(location.search).get('code');
    if (!given) return;
    setTyped(given.slice(0, 40));
    setTrouble('unknown');
    field.current?.focus();
  }, []);

  const tell = (what: Trouble) => {
    setTrouble(what);
    setBusy(false);
    field.current?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const code = parseCode(typed);
    if (!code) return tell(slipIn(typed));
    setBusy(true);
    setTrouble(null);
    const answer = await askClass<Wire<Door>>(code, 'door');
    if (answer.kind === 'done') location.assign(`${address(locale, 'class', 'pupil')}?code=${code}`);
    else if (answer.kind === 'refused') tell('unknown');
    else tell(answer.problem?.problem === 'too-fast' ? 'often' : 'away');
  };
  return (
    <form className="join-code stack" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={id}>{t('code')}</label>
        <input
          ref={field}
          id={id}
          className="code-field"
          type="text"
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          maxLength={200}
          aria-invalid={trouble !== null}
          aria-describedby={`${id}-how ${id}-trouble`}
          onChange={({ target }) => {
            setTyped(target.value);
            setTrouble(null);
          }}
        />
        <p className="small soft" id={`${id}-how`}>
          {t('how')}
        </p>
        <p className="fault" id={`${id}-trouble`} role="alert">
          {trouble && t(`trouble.${trouble}`, { signs: codeSigns(typed), all: codeLength })}
        </p>
      </div>
      <button className="btn primary big" type="submit" aria-busy={busy || undefined} disabled={busy}>
        {t('in')}
      </button>
    </form>
  );
}

function slipIn(typed: string): Trouble {
  const signs = codeSigns(typed);
  if (signs === 0) return 'empty';
  if (signs < codeLength) return 'short';
  return signs > codeLength ? 'long' : 'strange';
}
