import type { ReactNode } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { wholeOrganisation } from '../location-field.tsx';
import { RoleFields } from '../officers/role-fields.tsx';
import { type ResponderDraft, ResponderFields, responderDraft, responderOf } from './responder-fields.tsx';
import { peopleWords } from './words.ts';

/** What somebody new is to be: responder, somebody with a function, or both. */
export interface WorkDraft {
  readonly isResponder: boolean;
  readonly responder: ResponderDraft;
  readonly hasOffice: boolean;
  readonly role: string;
  readonly scope: string;
}

export function workDraft(set: AdministrationAnswer): WorkDraft {
  return { isResponder: true, responder: responderDraft(undefined, set), hasOffice: false, role: '', scope: '' };
}

/** As the request has it; undefined while something is missing. */
export function workOf({ isResponder, responder, hasOffice, role, scope }: WorkDraft): object | undefined {
  if (!isResponder && !hasOffice) return undefined;
  if (isResponder && responder.home === '') return undefined;
  if (hasOffice && (role === '' || (role !== 'super-user' && scope === ''))) return undefined;
  const whole = scope === '' || scope === wholeOrganisation;
  return {
    ...(isResponder ? { responder: responderOf(responder) } : {}),
    ...(hasOffice ? { officer: { role, ...(whole ? {} : { scope }) } } : {}),
  };
}

interface WorkFieldsProps {
  readonly set: AdministrationAnswer;
  readonly work: WorkDraft;
  readonly tried: boolean;
  readonly onChange: (changed: Partial<WorkDraft>) => void;
}

export function WorkFields({ set, work, tried, onChange }: WorkFieldsProps): ReactNode {
  const t = useWords(peopleWords);
  const { isResponder, responder, hasOffice, role, scope } = work;
  return (
    <>
      <Section
        title={<Check label={t('isResponder')} on={isResponder} onChange={(on) => onChange({ isResponder: on })} />}
      >
        {isResponder ? (
          <ResponderFields
            set={set}
            draft={responder}
            tried={tried}
            onChange={(changed) => onChange({ responder: { ...responder, ...changed } })}
          />
        ) : null}
      </Section>
      <Section title={<Check label={t('hasOffice')} on={hasOffice} onChange={(on) => onChange({ hasOffice: on })} />}>
        {hasOffice ? (
          <RoleFields set={set} role={role} scope={scope} tried={tried} onPick={(picked) => onChange(picked)} />
        ) : null}
      </Section>
      {tried && !isResponder && !hasOffice ? <p role="alert">{t('workNeeded')}</p> : null}
    </>
  );
}

interface CheckProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Check({ label, on, onChange }: CheckProps): ReactNode {
  return <CheckboxField label={label} checked={on} onChange={(event) => onChange(event.target.checked)} />;
}
