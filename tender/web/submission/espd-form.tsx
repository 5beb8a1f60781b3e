import { type ReactNode, type SyntheticEvent, useMemo, useState } from 'react';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { ProgressBar } from '#platform/ui/progress-bar.tsx';
import { Heading } from '#platform/ui/text.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { EspdStatement } from '#tender/core/guide/schema/submission.ts';
import type { EspdAnswer } from '#tender/core/procedure/submission/events.ts';
import { Refused } from '../data/refused.tsx';
import { useProcedureId } from '../data/route.ts';
import { type DeviceDraft, keptOnDevice, useDeviceDraft } from './device-draft.ts';
import {
  type Answers,
  answeredCount,
  answersOf,
  byPart,
  espdDraftKey,
  type Given,
  readDraft,
  sameAnswers,
  toEspdAnswers,
  unexplained,
} from './espd-answers.ts';
import './espd-form.css';
import { EspdQuestion, explanationId } from './espd-question.tsx';
import { espdWords } from './espd-words.ts';
import { partName } from './part-name.ts';
import { useDraftEdit } from './workspace/use-draft-edit.ts';

interface EspdFormProps {
  readonly party: string;
  readonly partyName: string;
  readonly statements: readonly EspdStatement[];
  readonly kept: readonly EspdAnswer[];
}

/** One ESPD: every statement answered by the party itself, nothing filled in beforehand; what is not saved stays on the device. */
export function EspdForm({ party, partyName, statements, kept }: EspdFormProps): ReactNode {
  const t = useWords(espdWords);
  const { language } = useLanguage();
  const form = useEspdForm(party, statements, kept);
  const done = answeredCount(statements, form.answers);
  const counts = { done, all: statements.length };
  return (
    <form className="page-espd" aria-label={t('titleOf', { party: partyName })} onSubmit={form.submit} noValidate>
      <div className="page-espd__progress">
        <ProgressBar label={t('progress', counts)} percent={(100 * done) / Math.max(1, statements.length)} />
      </div>
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
      <Refused problem={form.problem} />
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
    </form>
  );
}

function stateWord(isSaved: boolean, { state }: DeviceDraft): 'allSaved' | 'onDevice' | 'notOnDevice' {
  if (isSaved) return 'allSaved';
  return state === 'not-kept' ? 'notOnDevice' : 'onDevice';
}

function useEspdForm(party: string, statements: readonly EspdStatement[], kept: readonly EspdAnswer[]) {
  const t = useWords(espdWords);
  const show = useToast();
  const key = espdDraftKey(useProcedureId(), party);
  const command = useDraftEdit('answer-espd');
  const saved = useMemo(() => answersOf(kept), [kept]);
  const [answers, setAnswers] = useState<Answers>(() => {
    const draft = keptOnDevice(key);
    return draft === undefined ? saved : readDraft(draft, statements);
  });
  const [refused, setRefused] = useState<readonly string[]>([]);
  const draft = useDeviceDraft(key);
  const give = (statement: string, given: Given): void => {
    const changed = { ...answers, [statement]: given };
    setAnswers(changed);
    setRefused((before) => before.filter((id) => id !== statement));
    draft.keep(JSON.stringify(changed));
  };
  const save = async (): Promise<void> => {
    const open = unexplained(statements, answers);
    setRefused(open.map(({ id }) => id));
    const [first] = open;
    if (first !== undefined) return document.getElementById(explanationId(first.id))?.focus();
    const done = await command.send({ party, answers: toEspdAnswers(statements, answers) });
    if (!done.ok) return;
    draft.drop();
    show({ text: t('saved') });
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void save();
  };
  const discard = (): void => {
    setAnswers(saved);
    setRefused([]);
    draft.drop();
  };
  const { busy, problem } = command;
  return {
    answers,
    refused,
    draft,
    give,
    submit,
    discard,
    busy,
    problem,
    isSaved: sameAnswers(statements, saved, answers),
  };
}
