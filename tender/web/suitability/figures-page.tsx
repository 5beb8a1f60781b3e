import type { ReactNode } from 'react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { Navigate, useParams } from 'react-router';
import { Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { Financial } from '#tender/core/guide/schema/financial.ts';
import type { Suitability } from '#tender/core/guide/schema/submission.ts';
import { membersOf, statedFor } from '#tender/core/procedure/submission/stated-items.ts';
import { useFrame } from '../data/frame.ts';
import { Refused } from '../data/refused.tsx';
import { useTenderLink } from '../submission/links.ts';
import { SaveBar } from '../submission/save-bar.tsx';
import { TaskPage } from '../submission/task-page.tsx';
import { partyName } from '../submission/tasks.ts';
import type { TenderPageProps } from '../submission/tender-page.ts';
import { useKeptForm } from '../submission/use-kept-form.ts';
import { useWorkspace } from '../submission/workspace/context.ts';
import { useDraftEdit } from '../submission/workspace/use-draft-edit.ts';
import { EntityPart } from './entity-part.tsx';
import {
  type FiguresFields,
  figuresFields,
  mostEntities,
  newEntity,
  readFigures,
  statementOf,
} from './figures-form.ts';
import { FinancialOutcome } from './financial-outcome.tsx';
import { suitabilityPageWords } from './words.ts';

/** The figures that a requirement of financial health is judged by, with what comes of them (CVO-12, CVO-13). */
export function FiguresPage(props: TenderPageProps): ReactNode {
  const t = useWords(suitabilityPageWords);
  const { item: id = '' } = useParams();
  const to = useTenderLink();
  const item = props.view.checklist.find((status) => status.item.id === id)?.item;
  const requirement = item === undefined ? undefined : statedFor(props.guide, item);
  if (item === undefined || requirement?.financial === undefined) return <Navigate to={to('')} replace />;
  return (
    <TaskPage {...props} path={`figures/${id}`} title={item.title} intro={t('figuresIntro')}>
      <Text>{requirement.text}</Text>
      <FiguresForm {...props} requirement={requirement} rule={requirement.financial} />
    </TaskPage>
  );
}

interface FiguresFormProps extends TenderPageProps {
  readonly requirement: Suitability;
  readonly rule: Financial;
}

function FiguresForm({ own, requirement, rule }: FiguresFormProps): ReactNode {
  const t = useWords(suitabilityPageWords);
  const { language } = useLanguage();
  const { operator } = useFrame();
  const show = useToast();
  const command = useDraftEdit('state-figures');
  const { whose } = useWorkspace();
  const statement = own.content.financial?.[requirement.id];
  const { form, draft, isSaved, submit, overtaken } = useKeptForm(
    `figures-${requirement.id}-${whose.procedure}-${whose.operator}`,
    figuresFields(rule, statement, operator?.name ?? '', language),
    (text, otherwise: FiguresFields) => readFigures(rule, text, otherwise),
  );
  const save = submit(async (fields) => {
    const stated = statementOf(rule, fields);
    const done = await command.send({ requirement: requirement.id, statement: stated });
    if (!done.ok) return undefined;
    show({ text: t('saved') });
    // As it stands in the tender: an amount was perhaps typed with dots.
    return figuresFields(rule, stated, operator?.name ?? '', language);
  });
  const members = membersOf(own.content.parties).map((key) => ({
    key,
    name: partyName(key, own.content, operator?.name ?? ''),
  }));
  return (
    <form className="page-form" noValidate onSubmit={(event) => void save(event)}>
      <Entities form={form} rule={rule} members={members} />
      <Refused problem={command.problem} />
      <SaveBar isSaved={isSaved} draft={draft} busy={command.busy} overtaken={overtaken} />
      {statement === undefined ? null : (
        <Section title={t('outcome')} level={3} intro={<Text>{t('outcomeIntro')}</Text>} card>
          {isSaved ? null : <Text soft>{t('outcomeSaved')}</Text>}
          <FinancialOutcome requirement={requirement} statement={statement} parties={own.content.parties} />
        </Section>
      )}
    </form>
  );
}

interface EntitiesProps {
  readonly form: UseFormReturn<FiguresFields>;
  readonly rule: Financial;
  readonly members: readonly { readonly key: string; readonly name: string }[];
}

function Entities({ form, rule, members }: EntitiesProps): ReactNode {
  const t = useWords(suitabilityPageWords);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'entities' });
  return (
    <Stack gap="l">
      {fields.map(({ id }, index) => (
        <EntityPart
          key={id}
          form={form}
          index={index}
          rule={rule}
          members={members}
          onRemove={fields.length === 1 ? undefined : () => remove(index)}
        />
      ))}
      {fields.length >= mostEntities ? null : (
        <div>
          <Button icon="document" onClick={() => append(newEntity(rule, form.getValues('entities')))}>
            {t('addCompany')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
