import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Text } from '#platform/ui/text.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { useCommand } from '../data/command.ts';
import { usePeople } from '../data/people.ts';
import { Deed } from '../frame/deed.tsx';
import { Appoint } from './appoint.tsx';
import { workOrder } from './cells.ts';
import { evaluationPageWords } from './words.ts';

type Evaluator = EvaluationView['evaluators'][number];

/** Who evaluates, who declared, who handed in; never what was given (ALM-12). */
export function Committee({ view }: { readonly view: EvaluationView }): ReactNode {
  const t = useWords(evaluationPageWords);
  const { nameOf } = usePeople();
  const dismissible = view.may.lead;
  return (
    <Section title={t('committee')} intro={t('committeeIntro', { needed: view.minimumEvaluators })}>
      <Stack gap="l">
        <DataTable<Evaluator>
          caption={t('committee')}
          hideCaption
          csv={false}
          rows={view.evaluators}
          rowKey={({ user, dismissed }) => `${user} ${dismissed?.at ?? ''}`}
          empty={{ title: t('noEvaluators'), text: t('noEvaluatorsText', { needed: view.minimumEvaluators }) }}
          columns={[
            { id: 'who', header: t('evaluator'), text: ({ user }) => nameOf(user) },
            {
              id: 'function',
              header: t('function'),
              text: (one) => (one.advises === true ? `${one.function} (${t('withoutVote')})` : one.function),
            },
            {
              id: 'declared',
              header: t('declaration'),
              text: (one) => t(declarationOf(one)),
              cell: (one) => <Declared evaluator={one} />,
            },
            {
              id: 'progress',
              header: t('scores'),
              text: (one) => one.handedInAt ?? '',
              cell: (one) => <Progress view={view} evaluator={one} />,
            },
            ...(dismissible
              ? [
                  {
                    id: 'dismiss',
                    header: '',
                    text: () => '',
                    cell: (one: Evaluator) => <Dismiss evaluator={one} name={nameOf(one.user)} />,
                  },
                ]
              : []),
          ]}
        />
        {view.may.appoint ? <Appoint view={view} /> : null}
      </Stack>
    </Section>
  );
}

function declarationOf({ declared }: Evaluator): 'notDeclared' | 'hasConflict' | 'noConflict' {
  if (declared === undefined) return 'notDeclared';
  return declared.conflict ? 'hasConflict' : 'noConflict';
}

const tones = { notDeclared: 'neutral', hasConflict: 'bad', noConflict: 'good' } as const;

function Declared({ evaluator }: { readonly evaluator: Evaluator }): ReactNode {
  const t = useWords(evaluationPageWords);
  const state = declarationOf(evaluator);
  return (
    <Stack gap="s">
      <span>
        <StatusTag tone={tones[state]}>{t(state)}</StatusTag>
      </span>
      {evaluator.declared?.conflict === true ? <Text soft>{evaluator.declared.explanation}</Text> : null}
    </Stack>
  );
}

function Progress({ view, evaluator }: { readonly view: EvaluationView; readonly evaluator: Evaluator }): ReactNode {
  const t = useWords(evaluationPageWords);
  const all = workOrder(view).length;
  if (evaluator.dismissed !== undefined)
    return <Text soft>{t('dismissedBecause', { reason: evaluator.dismissed.reason })}</Text>;
  if (evaluator.advises === true) return t('advisesOnly');
  if (evaluator.handedInAt !== undefined)
    return (
      <StatusTag tone="good" icon="check">
        {t('handedIn')}
      </StatusTag>
    );
  if (evaluator.declared?.conflict !== false || all === 0) return '–';
  return t('progress', { given: all - evaluator.missing, all });
}

function Dismiss({ evaluator, name }: { readonly evaluator: Evaluator; readonly name: string }): ReactNode {
  const t = useWords(evaluationPageWords);
  const dismiss = useCommand('dismiss-evaluator');
  const form = useForm({ defaultValues: { reason: '' } });
  if (evaluator.dismissed !== undefined) return null;
  const act = async (): Promise<boolean> =>
    (await form.trigger(undefined, { shouldFocus: true })) &&
    (await dismiss.send({ user: evaluator.user, reason: form.getValues('reason') })).ok;
  return (
    <Deed
      kind="quiet"
      label={t('dismiss')}
      title={t('dismissTitle', { name })}
      happens={t('dismissHappens')}
      seenBy={t('dismissSeen')}
      undo={t('dismissUndo')}
      danger
      busy={dismiss.busy}
      problem={dismiss.problem}
      act={act}
      done={t('dismissed', { name })}
    >
      <WrittenField form={form} name="reason" label={t('reason')} rows={3} needed={t('reasonNeeded')} />
    </Deed>
  );
}
