import type { ReactNode } from 'react';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { ProgressBar } from '#platform/ui/progress-bar.tsx';
import { Heading } from '#platform/ui/text.tsx';
import type { EspdStatement } from '#tender/core/guide/schema/submission.ts';
import type { EspdAnswer } from '#tender/core/procedure/submission/events.ts';
import { Refused } from '../data/refused.tsx';
import type { DeviceDraft } from './device-draft.ts';
import { answeredCount, byPart } from './espd-answers.ts';
import './espd-form.css';
import { EspdQuestion } from './espd-question.tsx';
import { espdWords } from './espd-words.ts';
import { partName } from './part-name.ts';
import { type EspdFormHandle, useEspdForm } from './use-espd-form.ts';
import { Overtaken } from './workspace/overtaken.tsx';

interface EspdFormProps {
  readonly party: string;
  readonly partyName: string;
  readonly statements: readonly EspdStatement[];
  readonly kept: readonly EspdAnswer[];
}

/** One ESPD: every statement answered by the party itself, nothing filled in beforehand; what is not saved stays on the device. */
export function EspdForm({ party, partyName, statements, kept }: EspdFormProps): ReactNode {
  const t = useWords(espdWords);
  const form = useEspdForm(party, statements, kept);
  const done = answeredCount(statements, form.answers);
  const counts = { done, all: statements.length };
  return (
    <form className="page-espd" aria-label={t('titleOf', { party: partyName })} onSubmit={form.submit} noValidate>
      <div className="page-espd__progress">
        <ProgressBar label={t('progress', counts)} percent={(100 * done) / Math.max(1, statements.length)} />
      </div>
      <Parts statements={statements} form={form} />
      <Refused problem={form.problem} />
      <div role="alert" className="page-failed">
        {form.overtaken ? <Overtaken take={form.discard} /> : null}
      </div>
      <SaveAnswers form={form} />
    </form>
  );
}

function stateWord(isSaved: boolean, { state }: DeviceDraft): 'allSaved' | 'onDevice' | 'notOnDevice' {
  if (isSaved) return 'allSaved';
  return state === 'not-kept' ? 'notOnDevice' : 'onDevice';
}

interface PartsProps {
  readonly statements: readonly EspdStatement[];
  readonly form: EspdFormHandle;
}

function Parts({ statements, form }: PartsProps): ReactNode {
  const { language } = useLanguage();
  return (
    <Stack gap="l">
      {byPart(statements).map(({ part, parts }) => (
        <Section key={part} title={partName(part, language)} level={3} card>
          {parts.map((below) => (
            <div key={below.part} className="page-espd__part">
              {below.part === part ? null : <Heading level={4}>{partName(below.part, language)}</Heading>}
              <ol className="page-espd__statements">
                {below.statements.map((statement) => (
                  <li key={statement.id}>
                    <EspdQuestion
                      statement={statement}
                      given={form.answers[statement.id]}
                      lacksExplanation={form.refused.includes(statement.id)}
                      onGive={(given) => form.give(statement.id, given)}
                    />
                  </li>
                ))}
              </ol>
            </div>
          ))}
        </Section>
      ))}
    </Stack>
  );
}

function SaveAnswers({ form }: Pick<PartsProps, 'form'>): ReactNode {
  const t = useWords(espdWords);
  return (
    <div className="page-espd__save">
      <p role="status">{t(stateWord(form.isSaved, form.draft))}</p>
      <Actions>
        <Button kind="primary" type="submit" busy={form.busy}>
          {t('save')}
        </Button>
        {form.isSaved ? null : (
          <Button kind="quiet" onClick={form.discard}>
            {t('discard')}
          </Button>
        )}
      </Actions>
    </div>
  );
}
