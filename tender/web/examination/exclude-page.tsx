import type { ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { useExaminationLink } from './links.ts';
import { remedyWords } from './remedy-words.ts';
import type { StaffPageProps } from './staff-page.ts';
import { ToBeExcluded } from './to-be-excluded.tsx';
import { examinationPageWords } from './words.ts';

/** Excluding one tenderer: on a ground of the guide, with a reason of his own (ALM-18). */
export function ExcludePage({ view }: StaffPageProps): ReactNode {
  const t = useWords(remedyWords);
  const page = useWords(examinationPageWords);
  const to = useExaminationLink();
  const left = view.tenders.filter(({ excluded }) => excluded === undefined);
  return (
    <Stack gap="l">
      <nav aria-label={page('title')}>
        <TextLink to={to('')}>{page('back')}</TextLink>
      </nav>
      <Section title={t('excludeTitle')} intro={t('excludeIntro')}>
        {left.length === 0 || !view.may.exclude ? (
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

function ExcludeForm({ view }: { readonly view: ExaminationView }): ReactNode {
  const t = useWords(remedyWords);
  const { operator: chosen = '' } = useParams();
  const navigate = useNavigate();
  const to = useExaminationLink();
  const draftKey = `exclusion-${useProcedureId()}-${chosen}`;
  const command = useCommand('exclude-tenderer');
  const left = view.tenders.filter(({ excluded }) => excluded === undefined);
  const start = left.some(({ operator }) => operator === chosen) ? chosen : '';
  const form = useForm({ defaultValues: { operator: start, ground: '', reason: '' } });
  const { operator = '', ground = '', reason = '' } = useWatch({ control: form.control });
  const { errors } = form.formState;
  const name = left.find((tender) => tender.operator === operator)?.operatorName ?? '';
  const act = async (): Promise<boolean> => {
    const done = await command.send({ operator, ground, reason: reason.trim() });
    if (!done.ok) return false;
    clearDraft(draftKey);
    void navigate(to(''));
    return true;
  };
  return (
    <Stack>
      <SelectField
        label={t('excludeWho')}
        options={left.map((tender) => ({ value: tender.operator, label: tender.operatorName }))}
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
      <TextareaField
        label={t('excludeReason')}
        hint={t('excludeReasonHint')}
        rows={5}
        draftKey={draftKey}
        error={errors.reason?.message}
        {...form.register('reason', { validate: (text) => text.trim() !== '' || t('needed') })}
      />
      <div>
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
          before={() => form.trigger(undefined, { shouldFocus: true })}
          act={act}
          done={t('excludeDone', { name })}
        />
      </div>
    </Stack>
  );
}
