import type { ReactNode } from 'react';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import type { Member, Value } from '#tender/core/guide/edit/fields.ts';
import type { Path } from '#tender/core/guide/edit/text/plain.ts';
import { valueText } from '#tender/core/guide/edit/value-text.ts';
import { fieldText } from '#tender/core/guide/edit/words/words.ts';
import { knownGround } from '#tender/core/guide/ground.ts';
import { pointerOf } from '#tender/core/guide/pointer.ts';
import { type Problem, problemText } from '#tender/core/guide/problem.ts';
import { FindingReason } from '../guide/finding-reason.tsx';
import { useForm } from './form-context.ts';
import { editorWords } from './words.ts';

export interface FieldProps {
  readonly path: Path;
  readonly place: string;
  readonly member: Pick<Member, 'required' | 'preset'>;
  /** In a list of values: what this one is called. */
  readonly label?: string;
}

interface SaidOf {
  readonly label: string;
  readonly hint: ReactNode;
  readonly error: string | undefined;
  readonly optional: boolean;
}

/** Label, explanation, ground and what is wrong, for a field of the form. */
export function useSaid({ path, place, member, label }: FieldProps, field: Value | undefined, value: unknown): SaidOf {
  const t = useWords(editorWords);
  const { language } = useLanguage();
  const { problems, data } = useForm();
  const said = fieldText(place, language);
  const ground = said.ground === undefined ? undefined : knownGround(said.ground);
  const own = problems.get(pointerOf(path)) ?? [];
  const error = own.find(({ severity }) => severity === 'error');
  const preset =
    member.preset === undefined || field === undefined || typeof member.preset === 'object'
      ? undefined
      : t('preset', { value: valueText(field, member.preset, place, { data, language }) });
  const form = field?.of === 'date-or-time' ? t('dateOrTime') : field?.of === 'anything' ? t('asData') : undefined;
  return {
    label: label ?? said.label,
    optional: !member.required && label === undefined,
    error: error === undefined ? undefined : value === '' ? t('fillIn') : problemText(error, language),
    hint: (
      <>
        {[said.help, form, preset].filter((text) => text !== undefined && text !== '').join(' ')}{' '}
        {ground === undefined ? null : <span className="editor-ground">{ground}</span>}
        <Remarks problems={own.filter((problem) => problem !== error)} />
      </>
    ),
  };
}

/** Findings that stand beside the field; the error itself stands above it. */
export function Remarks({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const { language } = useLanguage();
  if (problems.length === 0) return null;
  return (
    <span className="editor-remarks">
      {problems.map((problem) => (
        <span key={problem.code} className={`editor-remark editor-remark--${problem.severity}`}>
          {problemText(problem, language)} <FindingReason code={problem.code} inline />
        </span>
      ))}
    </span>
  );
}
