import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { formatMoney } from '#platform/kernel/money.ts';
import { parseRational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { localDate } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { useFrame } from '../data/frame.ts';
import { Deed } from '../frame/deed.tsx';
import { dayText } from '../standstill/days.ts';
import { Unfold } from '../standstill/unfold.tsx';
import { readAmount } from '../suitability/amounts.ts';
import { performanceWords } from './performance-words.ts';
import { ContractSection, useContractCommand } from './whose.tsx';
import { contractPageWords } from './words.ts';

type Performed = NonNullable<ContractView['performance']>;

interface GuaranteeProps {
  readonly view: ContractView;
  readonly rule: NonNullable<Performed['rules']['guarantee']>;
  readonly recorded: Performed['guarantee'];
}

/** The bank guarantee that the guide asks after the award, and the one that was handed over (CVO-14). */
export function Guarantee({ view, rule, recorded }: GuaranteeProps): ReactNode {
  const t = useWords(performanceWords);
  const { language } = useLanguage();
  const money = (amount: string): string => formatMoney(unwrap(parseRational(amount)), language);
  return (
    <ContractSection title={t('guarantee')} intro={rule.text}>
      <Stack>
        <Text>{t('guaranteeRule', { percent: rule.percent, ratings: rule.ratings.join(', ') })}</Text>
        {recorded === undefined ? (
          <Text soft>{t('guaranteeNone')}</Text>
        ) : (
          <Facts
            facts={[
              { label: t('institution'), value: recorded.institution },
              { label: t('rating'), value: recorded.rating },
              { label: t('sum'), value: money(recorded.sum) },
              { label: t('amount'), value: money(recorded.amount) },
              { label: t('receivedOn'), value: dayText(recorded.on, language) },
            ]}
          />
        )}
        {view.may.manage ? (
          <Unfold label={t('recordGuarantee')}>
            {(close) => <RecordGuarantee ratings={rule.ratings} onDone={close} />}
          </Unfold>
        ) : null}
      </Stack>
    </ContractSection>
  );
}

interface Filled {
  institution: string;
  rating: string;
  sum: string;
  amount: string;
  on: string;
}

interface RecordProps {
  readonly ratings: readonly string[];
  readonly onDone: () => void;
}

function RecordGuarantee({ ratings, onDone }: RecordProps): ReactNode {
  const t = useWords(performanceWords);
  const page = useWords(contractPageWords);
  const { timeZone } = useFrame();
  const record = useContractCommand('record-guarantee');
  const form = useForm<Filled>({
    defaultValues: { institution: '', rating: '', sum: '', amount: '', on: `${localDate(useNow(), timeZone)}` },
  });
  const act = async (): Promise<boolean> => {
    const { sum, amount, ...rest } = form.getValues();
    const done = await record.send({ ...rest, sum: kept(sum), amount: kept(amount) });
    if (done.ok) onDone();
    return done.ok;
  };
  return (
    <Section title={t('recordGuarantee')} level={3} card>
      <Stack>
        <GuaranteeFields form={form} ratings={ratings} />
        <Deed
          label={t('recordGuarantee')}
          title={t('recordGuarantee')}
          happens={t('guaranteeHappens')}
          seenBy={page('partySeen')}
          undo={t('undo')}
          done={t('recorded')}
          busy={record.busy}
          problem={record.problem}
          form={form}
          act={act}
          onCancel={onDone}
        />
      </Stack>
    </Section>
  );
}

/** An amount that the form has let through. */
function kept(text: string): string {
  const read = readAmount(text, false);
  return 'kept' in read ? read.kept : '';
}

interface FieldsProps {
  readonly form: UseFormReturn<Filled>;
  readonly ratings: readonly string[];
}

function GuaranteeFields({ form, ratings }: FieldsProps): ReactNode {
  const t = useWords(performanceWords);
  const { errors } = form.formState;
  const needed = (text: string): true | string => text.trim() !== '' || t('needed');
  const amount = (text: string): true | string => 'kept' in readAmount(text, false) || t('amountWrong');
  return (
    <>
      <Columns>
        <TextField
          label={t('institution')}
          error={errors.institution?.message}
          {...form.register('institution', { validate: needed })}
        />
        <SelectField
          label={t('rating')}
          error={errors.rating?.message}
          options={ratings.map((rating) => ({ value: rating, label: rating }))}
          {...form.register('rating', { validate: needed })}
        />
      </Columns>
      <Columns>
        <TextField
          label={t('sum')}
          inputMode="decimal"
          error={errors.sum?.message}
          {...form.register('sum', { validate: amount })}
        />
        <TextField
          label={t('amount')}
          inputMode="decimal"
          error={errors.amount?.message}
          {...form.register('amount', { validate: amount })}
        />
        <TextField
          type="date"
          label={t('receivedOn')}
          error={errors.on?.message}
          {...form.register('on', { validate: needed })}
        />
      </Columns>
    </>
  );
}
