import type { ReactNode } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { useParams } from 'react-router';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { ExaminationView, ExaminedTender } from '#tender/core/procedure/examination/view.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { useMoveOn } from '../frame/move-on.ts';
import { useExaminationLink } from './links.ts';
import { remedyWords } from './remedy-words.ts';
import type { StaffPageProps } from './staff-page.ts';
import { stillIn } from './standing.ts';
import { TendererField } from './tenderer-field.tsx';
import { ToBeExcluded } from './to-be-excluded.tsx';
import { examinationPageWords } from './words.ts';

/** Excluding one tenderer: on a ground of the guide, with a reason of his own (ALM-18). */
export function ExcludePage({ view }: StaffPageProps): ReactNode {
  const t = useWords(remedyWords);
  const page = useWords(examinationPageWords);
  const to = useExaminationLink();
  return (
    <Stack gap="l">
      <nav aria-label={page('title')}>
        <TextLink to={to('')}>{page('back')}</TextLink>
      </nav>
      <Section title={t('excludeTitle')} intro={t('excludeIntro')}>
        {stillIn(view.tenders).length === 0 || !view.may.exclude ? (
          <EmptyState title={t('allExcluded')} />
        ) : (
          <Stack gap="l">
            <ToBeExcluded view={{ ...view, may: { ...view.may, exclude: false } }} />
            <ExcludeForm view={view} />
          </Stack>
        )}
      </Section>
    </Stack>
  );
}

interface Exclusion {
  operator: string;
  ground: string;
  reason: string;
}

function ExcludeForm({ view }: { readonly view: ExaminationView }): ReactNode {
  const t = useWords(remedyWords);
  const { operator: chosen = '' } = useParams();
  const draftKey = `exclusion-${useProcedureId()}-${chosen}`;
  const tenders = stillIn(view.tenders);
  const start = tenders.some(({ operator }) => operator === chosen) ? chosen : '';
  const form = useForm<Exclusion>({ defaultValues: { operator: start, ground: '', reason: '' } });
  const { errors } = form.formState;
  return (
    <Stack>
      <TendererField
        tenders={tenders}
        error={errors.operator?.message}
        {...form.register('operator', { validate: (value) => value !== '' || t('needed') })}
      />
      <SelectField
        label={t('ground')}
        options={view.grounds.map(({ id, title, article }) => ({
          value: id,
          label: article === undefined ? title : `${title} (${article})`,
        }))}
        error={errors.ground?.message}
        {...form.register('ground', { validate: (value) => value !== '' || t('needed') })}
      />
      <WrittenField
        form={form}
        name="reason"
        label={t('excludeReason')}
        hint={t('excludeReasonHint')}
        rows={5}
        draftKey={draftKey}
        needed={t('needed')}
      />
      <div>
        <Exclude form={form} tenders={tenders} draftKey={draftKey} />
      </div>
    </Stack>
  );
}

interface ExcludeProps {
  readonly form: UseFormReturn<Exclusion>;
  readonly tenders: readonly ExaminedTender[];
  readonly draftKey: string;
}

/** The deed; afterwards the overview shows who is left. */
function Exclude({ form, tenders, draftKey }: ExcludeProps): ReactNode {
  const t = useWords(remedyWords);
  const moveOn = useMoveOn();
  const to = useExaminationLink();
  const command = useCommand('exclude-tenderer');
  const chosen = useWatch({ control: form.control, name: 'operator' });
  const name = tenders.find(({ operator }) => operator === chosen)?.operatorName ?? '';
  const act = async (): Promise<boolean> => {
    const { operator, ground, reason } = form.getValues();
    const done = await command.send({ operator, ground, reason: reason.trim() });
    if (!done.ok) return false;
    clearDraft(draftKey);
    moveOn(to(''));
    return true;
  };
  return (
    <Deed
      label={t('exclude')}
      kind="danger"
      danger
      title={t('excludeConfirm', { name })}
      happens={t('excludeHappens', { name })}
      seenBy={t('excludeSeenBy', { name })}
      undo={t('excludeUndo')}
      busy={command.busy}
      problem={command.problem}
      form={form}
      act={act}
      done={t('excludeDone', { name })}
    />
  );
}
