import type { ReactNode } from 'react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { Navigate, useParams } from 'react-router';
import { localDate } from '#platform/kernel/time.ts';
import { Button } from '#platform/ui/button.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { Suitability } from '#tender/core/guide/schema/submission.ts';
import { statedFor } from '#tender/core/procedure/submission/stated-items.ts';
import { useFrame } from '../data/frame.ts';
import { Refused } from '../data/refused.tsx';
import { useTenderLink } from '../submission/links.ts';
import { SaveBar } from '../submission/save-bar.tsx';
import { TaskPage } from '../submission/task-page.tsx';
import type { TenderPageProps } from '../submission/tender-page.ts';
import { useKeptForm } from '../submission/use-kept-form.ts';
import { useWorkspace } from '../submission/workspace/context.ts';
import { useDraftEdit } from '../submission/workspace/use-draft-edit.ts';
import { ReferencePart } from './reference-part.tsx';
import {
  mostReferences,
  newReference,
  type ReferencesFields,
  readReferences,
  referencesFields,
  statedReferences,
} from './references-form.ts';
import { ReferencesOutcome } from './references-outcome.tsx';
import { suitabilityPageWords } from './words.ts';

/** References as data, and which competence each shows (CVO-15, ROC-23). */
export function ReferencesPage(props: TenderPageProps): ReactNode {
  const t = useWords(suitabilityPageWords);
  const { item: id = '' } = useParams();
  const to = useTenderLink();
  const item = props.view.checklist.find((status) => status.item.id === id)?.item;
  const requirement = item === undefined ? undefined : statedFor(props.guide, item);
  if (item === undefined || requirement?.references === undefined) return <Navigate to={to('')} replace />;
  return (
    <TaskPage {...props} path={`references/${id}`} title={item.title} intro={t('referencesIntro')}>
      <Text>{requirement.text}</Text>
      <ReferencesForm {...props} requirement={requirement} />
    </TaskPage>
  );
}

function ReferencesForm({ own, requirement }: TenderPageProps & { readonly requirement: Suitability }): ReactNode {
  const t = useWords(suitabilityPageWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const today = localDate(useNow(), timeZone);
  const show = useToast();
  const command = useDraftEdit('state-references');
  const { whose } = useWorkspace();
  const references = own.content.references?.[requirement.id] ?? [];
  const { form, draft, isSaved, submit, overtaken } = useKeptForm(
    `references-${requirement.id}-${whose.procedure}-${whose.operator}`,
    referencesFields(requirement, references, language),
    (text, otherwise: ReferencesFields) => readReferences(requirement, text, otherwise),
  );
  const save = submit(async (fields) => {
    const stated = statedReferences(requirement, fields);
    const done = await command.send({
      requirement: requirement.id,
      references: stated,
    });
    if (!done.ok) return undefined;
    show({ text: t('saved') });
    // As it stands in the tender: an amount was perhaps typed with dots.
    return referencesFields(requirement, stated, language);
  });
  return (
    <form className="page-form" noValidate onSubmit={(event) => void save(event)}>
      <References form={form} requirement={requirement} />
      <Refused problem={command.problem} />
      <SaveBar isSaved={isSaved} draft={draft} busy={command.busy} overtaken={overtaken} />
      {references.length === 0 ? null : (
        <Section title={t('competences')} level={3} card>
          {isSaved ? null : <Text soft>{t('outcomeSaved')}</Text>}
          <ReferencesOutcome requirement={requirement} references={references} today={today} />
        </Section>
      )}
    </form>
  );
}

interface ReferencesProps {
  readonly form: UseFormReturn<ReferencesFields>;
  readonly requirement: Suitability;
}

function References({ form, requirement }: ReferencesProps): ReactNode {
  const t = useWords(suitabilityPageWords);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'references' });
  return (
    <Stack gap="l">
      {fields.map(({ id }, index) => (
        <ReferencePart
          key={id}
          form={form}
          index={index}
          requirement={requirement}
          onRemove={fields.length === 1 ? undefined : () => remove(index)}
        />
      ))}
      {fields.length >= mostReferences ? null : (
        <div>
          <Button icon="document" onClick={() => append(newReference(requirement, form.getValues('references')))}>
            {t('addReference')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
