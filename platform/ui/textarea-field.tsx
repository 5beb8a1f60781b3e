import { Textarea } from '@rijkshuisstijl-community/components-react';
import {
  type ChangeEvent,
  type ReactNode,
  type Ref,
  type TextareaHTMLAttributes,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { type DraftState, useDraft } from './draft.ts';
import { Field, type FieldProps } from './field.tsx';
import { useWords } from './language.tsx';
import { uiWords } from './words.ts';

export { clearDraft } from './draft.ts';

interface TextareaFieldProps extends FieldProps, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'required'> {
  readonly ref?: Ref<HTMLTextAreaElement>;
  /** Under this key the text is kept on the device and put back after a reload; `clearDraft(key)` once it is sent. */
  readonly draftKey?: string;
  /** How many characters it may have. More can be typed, so that nothing pasted is cut off; the field says how many too many. */
  readonly limit?: number;
}

export function TextareaField(props: TextareaFieldProps): ReactNode {
  const { ref, label, hint, error, optional, id, draftKey, limit, onChange, ...rest } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => box.current);
  const draft = useDraft(draftKey, box);
  const [length, setLength] = useState(() => [...String(rest.value ?? rest.defaultValue ?? '')].length);
  const changed = (event: ChangeEvent<HTMLTextAreaElement>): void => {
    setLength([...event.target.value].length);
    draft.changed(event.target.value);
    onChange?.(event);
  };
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      id={id}
      below={<Below state={draft.state} onDrop={draft.drop} length={length} limit={limit} />}
    >
      {(ids) => (
        <Textarea
          {...rest}
          ref={box}
          id={ids.id}
          invalid={error !== undefined}
          aria-required={optional === true ? undefined : true}
          aria-describedby={ids.describedBy}
          onChange={changed}
        />
      )}
    </Field>
  );
}

interface BelowProps {
  readonly state: DraftState;
  readonly onDrop: () => void;
  readonly length: number;
  readonly limit: number | undefined;
}

function Below({ state, onDrop, length, limit }: BelowProps): ReactNode {
  const t = useWords(uiWords);
  return (
    <div className="ui-draft">
      <span role="status">
        {state === 'kept' ? t('draftKept') : null}
        {state === 'not-kept' ? <strong>{t('draftNotKept')}</strong> : null}
        {state === 'restored' ? t('draftRestored') : null}
      </span>
      {state === 'restored' ? (
        <button type="button" className="ui-draft__drop" onClick={onDrop}>
          {t('draftDrop')}
        </button>
      ) : null}
      {limit === undefined ? null : (
        <span className="ui-draft__count" data-over={length > limit ? '' : undefined}>
          {t(length > limit ? 'charactersOver' : 'charactersLeft', { count: Math.abs(limit - length) })}
        </span>
      )}
    </div>
  );
}
