import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { Draft } from './draft-call.ts';
import { composeWords } from './words.ts';

/** Digits choose while one of the natures has focus; arrows go between them. */
export function Natures({ draft }: { readonly draft: Draft }): ReactNode {
  const t = useWords(composeWords);
  const list = useRef<HTMLDivElement>(null);
  const { choices, choice } = draft;
  const onKeyDown = (event: KeyboardEvent): void => {
    const picked = /^[1-9]$/u.test(event.key) ? choices[Number(event.key) - 1] : undefined;
    if (picked !== undefined) {
      event.preventDefault();
      draft.pick(picked);
      return;
    }
    moveFocus(event, list.current);
  };
  return (
    <fieldset className="composer__what">
      <legend>
        {t('what')} <span className="composer__hint">{t('whatHint')}</span>
      </legend>
      {draft.tried && draft.what === '' ? (
        <p className="composer__error" role="alert">
          {t('natureMissing')}
        </p>
      ) : null}
      <div ref={list} className="natures">
        {choices.map((each, index) => (
          <Nature
            key={each.key}
            name={each.name}
            note={each.scenario === undefined ? undefined : t('scenario')}
            sign={index < 9 ? <kbd aria-hidden="true">{index + 1}</kbd> : null}
            pressed={typeof choice === 'object' && choice.key === each.key}
            onPick={() => draft.pick(each)}
            onKeyDown={onKeyDown}
          />
        ))}
        <Nature
          name={t('other')}
          note={t('otherHint')}
          sign={<Icon name="pencil" />}
          pressed={choice === 'other'}
          onPick={() => draft.pick('other')}
          onKeyDown={onKeyDown}
        />
      </div>
    </fieldset>
  );
}

interface NatureProps {
  readonly name: string;
  readonly note: string | undefined;
  readonly sign: ReactNode;
  readonly pressed: boolean;
  readonly onPick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Nature({ name, note, sign, pressed, onPick, onKeyDown }: NatureProps): ReactNode {
  return (
    <button type="button" className="nature" aria-pressed={pressed} onClick={onPick} onKeyDown={onKeyDown}>
      {sign}
      <span>
        {name}
        {note === undefined ? null : <small>{note}</small>}
      </span>
    </button>
  );
}

function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (step === undefined || list === null) return;
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
