import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { parseMoney } from '#platform/kernel/money.ts';
import { toDecimal } from '#platform/kernel/rational.ts';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { MoneyText } from '#platform/ui/money-text.tsx';
import { Facts } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { useCommand } from '../data/command.ts';
import { Deed } from '../frame/deed.tsx';
import { contractPageWords } from './words.ts';

/** The notice of the awarded contract with its value: public once it is there (ROC-46). */
export function AwardNotice({ view }: { readonly view: ContractView }): ReactNode {
  const t = useWords(contractPageWords);
  const { awardNotice, may } = view;
  if (awardNotice === undefined && !may.publishNotice) return null;
  return (
    <Section title={t('awardNotice')}>
      {awardNotice === undefined ? (
        <PublishNotice />
      ) : (
        <Facts
          facts={[
            { label: t('noticeAt'), value: <InstantText at={awardNotice.at} /> },
            { label: t('noticeValue'), value: <MoneyText amount={awardNotice.value} /> },
          ]}
        />
      )}
    </Section>
  );
}

function PublishNotice(): ReactNode {
  const t = useWords(contractPageWords);
  const publish = useCommand('publish-award-notice');
  const form = useForm({ defaultValues: { value: '' } });
  const act = async (): Promise<boolean> => {
    const value = parseMoney(form.getValues('value'));
    return value.ok && (await publish.send({ value: toDecimal(value.value, 2) })).ok;
  };
  return (
    <Stack>
      <TextField
        label={t('noticeValue')}
        hint={t('noticeValueHint')}
        inputMode="decimal"
        autoComplete="off"
        error={form.formState.errors.value?.message}
        {...form.register('value', { validate: (text) => parseMoney(text).ok || t('amountNeeded') })}
      />
      <div>
        <Deed
          label={t('publishNotice')}
          title={t('publishNoticeTitle')}
          happens={t('publishNoticeHappens')}
          seenBy={t('publishNoticeSeen')}
          undo={t('publishNoticeUndo')}
          done={t('noticePublished')}
          busy={publish.busy}
          problem={publish.problem}
          form={form}
          act={act}
        />
      </div>
    </Stack>
  );
}
