import type { ReactNode } from 'react';
import { type UseFormRegisterReturn, useForm } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { clashingRole } from '#tender/core/procedure/preparation/decide.ts';
import { roles as allRoles } from '#tender/core/procedure/roles.ts';
import { useCommand } from '../data/command.ts';
import { type KnownPerson, usePeople } from '../data/people.ts';
import { Refused } from '../data/refused.tsx';
import { evaluationPageWords } from './words.ts';

const nothing: { user: string; title: string; criteria: string[] } = { user: '', title: '', criteria: [] };

/** From the people of the authority, with a function of the committee in the guide; who can see prices is not offered (ALM-12). */
export function Appoint({ view }: { readonly view: EvaluationView }): ReactNode {
  const t = useWords(evaluationPageWords);
  const { people } = usePeople();
  const show = useToast();
  const appoint = useCommand('appoint-evaluator');
  const { register, handleSubmit, reset, formState } = useForm({ defaultValues: nothing });
  const needed = { validate: (value: string) => value !== '' || t('choiceNeeded') };
  const save = handleSubmit(async ({ user, title, criteria }) => {
    const done = await appoint.send({ user, function: title, ...(view.expertise === 'all' ? {} : { criteria }) });
    if (!done.ok) return;
    show({ text: t('appointed') });
    reset();
  });
  return (
    <Section title={t('appointTitle')} level={3} intro={t('appointIntro')} card>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack>
          <Columns>
            <SelectField
              label={t('person')}
              hint={t('personHint')}
              options={people
                .filter((person) => mayEvaluate(view, person))
                .map(({ user, name }) => ({ value: user, label: name }))}
              error={formState.errors.user?.message}
              {...register('user', needed)}
            />
            <SelectField
              label={t('function')}
              hint={t('functionHint')}
              options={view.committee
                .filter(({ evaluates }) => evaluates)
                .map((member) => ({ value: member.function, label: member.function }))}
              error={formState.errors.title?.message}
              {...register('title', needed)}
            />
          </Columns>
          {view.expertise === 'declared' ? <Experts view={view} field={register('criteria')} /> : null}
          <Refused problem={appoint.problem} />
          <div>
            <Button type="submit" busy={appoint.busy}>
              {t('appoint')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}

/** The criteria that he will grade (ROC-34). */
function Experts({ view, field }: { readonly view: EvaluationView; readonly field: UseFormRegisterReturn }): ReactNode {
  const t = useWords(evaluationPageWords);
  return (
    <fieldset className="ui-choices">
      <legend className="ui-choices__legend">{t('expertOf')}</legend>
      <p className="ui-field__hint">{t('expertHint')}</p>
      {view.criteria.map(({ id, title }) => (
        <CheckboxField key={id} label={title} value={id} {...field} />
      ))}
    </fieldset>
  );
}

function mayEvaluate(view: EvaluationView, { user, organisation, roles }: KnownPerson): boolean {
  const evaluates = view.evaluators.some((one) => one.user === user && one.dismissed === undefined);
  return (
    organisation?.kind === 'authority' &&
    !evaluates &&
    clashingRole(
      allRoles.filter((role) => roles.includes(role)),
      'evaluator',
    ) === undefined
  );
}
