import type { ReactNode } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { fieldId, useForm } from './form-context.ts';
import { type FieldProps, useSaid } from './said-of.tsx';
import { editorWords } from './words.ts';

interface PartFrameProps extends FieldProps {
  /** Its name stands above it already. */
  readonly bare?: boolean;
  readonly children: ReactNode;
}

/** A part of the guide with a name, in a frame of its own; one that may be missing can be taken away. */
export function PartFrame(props: PartFrameProps): ReactNode {
  const { path, member, children, bare = false } = props;
  const t = useWords(editorWords);
  const show = useToast();
  const { edit } = useForm();
  const { label, hint, error } = useSaid(props, undefined, undefined);
  const remove = (): void => {
    edit([{ kind: 'remove', at: path }]);
    show({ text: t('removed', { name: label }) });
  };
  const inside = (
    <>
      <p className="ui-field__hint">{hint}</p>
      {error === undefined ? null : <p className="editor-remark editor-remark--error">{error}</p>}
      {children}
      {member.required ? null : (
        <div>
          <Button kind="quiet" icon="trash" onClick={remove}>
            {t('removePart', { name: label })}
          </Button>
        </div>
      )}
    </>
  );
  if (bare) {
    return (
      <div className="editor-bare" id={fieldId(path)} tabIndex={-1}>
        {inside}
      </div>
    );
  }
  return (
    <fieldset className="editor-part" id={fieldId(path)} tabIndex={-1}>
      <legend className="editor-part__title">{label}</legend>
      {inside}
    </fieldset>
  );
}
