import type { ReactNode } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { TextareaField } from '#platform/ui/textarea-field.tsx';
import type { Financial } from '#tender/core/guide/schema/financial.ts';
import { rolesOf } from '#tender/core/suitability/check-statement.ts';
import { shortText } from '../submission/form-rules.ts';
import { useErrorText } from '../submission/use-error-text.ts';
import { readAmount, readShare } from './amounts.ts';
import type { EntityFields, FiguresFields } from './figures-form.ts';
import { suitabilityPageWords } from './words.ts';

interface EntityPartProps {
  readonly form: UseFormReturn<FiguresFields>;
  readonly index: number;
  readonly rule: Financial;
  readonly members: readonly { readonly key: string; readonly name: string }[];
  readonly onRemove: (() => void) | undefined;
}

/** One company: what it is to the tenderer, and its figures by year. */
export function EntityPart(props: EntityPartProps): ReactNode {
  const { form, index, rule, onRemove } = props;
  const t = useWords(suitabilityPageWords);
  const number = index + 1;
  return (
    <Section title={t('company', { number })} level={3} card>
      <Stack>
        <WhoItIs {...props} />
        {rule.figures.map((figure) => (
          <Columns key={figure.name}>
            {rule.years.map(({ id, year }) => (
              <FigureField key={id} form={form} index={index} year={id} shownYear={year} figure={figure} />
            ))}
          </Columns>
        ))}
        <Explanations form={form} index={index} rule={rule} />
        {onRemove === undefined ? null : (
          <div>
            <Button kind="quiet" icon="trash" onClick={onRemove}>
              {t('removeCompany', { number })}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}

function WhoItIs({ form, index, rule, members }: EntityPartProps): ReactNode {
  const t = useWords(suitabilityPageWords);
  const { rule: textRule, errorText } = useErrorText();
  const entities = useWatch({ control: form.control, name: 'entities' });
  const role = entities[index]?.role ?? 'company';
  const errors = form.formState.errors.entities?.[index];
  const roles = rolesOf(rule);
  const owners = [...members, ...partnersBeside(entities, index)];
  const guarantees = rule.chain.guarantee?.by.some((one) => one === role) === true;
  return (
    <>
      <TextField
        label={t('companyName')}
        error={errorText(errors?.name)}
        {...form.register(`entities.${index}.name`, { validate: textRule(shortText) })}
      />
      {roles.length < 2 ? null : (
        <PickField
          form={form}
          name={`entities.${index}.role`}
          legend={t('role')}
          options={roles.map((one) => ({ value: one, label: t(`role-${one}`) }))}
        />
      )}
      {owners.length < 2 ? null : (
        <SelectField
          label={t('of')}
          error={errors?.of?.message}
          options={owners.map(({ key, name }) => ({ value: key, label: name === '' ? key : name }))}
          {...form.register(`entities.${index}.of`, { validate: (of) => of !== '' || t('needed') })}
        />
      )}
      {role === 'shareholder' ? (
        <TextField
          label={t('share')}
          inputMode="decimal"
          error={errors?.share?.message}
          {...form.register(`entities.${index}.share`, {
            validate: (text) => readShare(text) !== undefined || t('shareWrong'),
          })}
        />
      ) : null}
      {guarantees ? <CheckboxField label={t('guarantees')} {...form.register(`entities.${index}.guarantees`)} /> : null}
    </>
  );
}

function partnersBeside(entities: readonly EntityFields[], index: number): readonly EntityFields[] {
  return entities.filter(({ role }, place) => role === 'partner' && place !== index);
}

interface FigureFieldProps extends Pick<EntityPartProps, 'form' | 'index'> {
  readonly year: string;
  readonly shownYear: number;
  readonly figure: Financial['figures'][number];
}

function FigureField({ form, index, year, shownYear, figure }: FigureFieldProps): ReactNode {
  const t = useWords(suitabilityPageWords);
  const { name, title, negative, help } = figure;
  const error = form.formState.errors.entities?.[index]?.figures?.[year]?.[name]?.message;
  const check = (text: string): true | string => {
    if (text.trim() === '') return true;
    const read = readAmount(text, negative);
    return 'error' in read ? t(read.error) : true;
  };
  return (
    <TextField
      label={t('inYear', { title, year: shownYear })}
      hint={help}
      inputMode={negative ? 'text' : 'decimal'}
      error={error}
      {...form.register(`entities.${index}.figures.${year}.${name}`, { validate: check })}
    />
  );
}

function Explanations({ form, index, rule }: Pick<EntityPartProps, 'form' | 'index' | 'rule'>): ReactNode {
  const t = useWords(suitabilityPageWords);
  return rule.requirements.map(({ id, title, explanation }) =>
    explanation === undefined ? null : (
      <TextareaField
        key={id}
        label={t('explain', { title })}
        hint={explanation.text}
        optional
        rows={3}
        maxLength={10_000}
        {...form.register(`entities.${index}.explanations.${id}`)}
      />
    ),
  );
}
