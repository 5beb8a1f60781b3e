import { type SyntheticEvent, useMemo, useRef, useState } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { useToast } from '#platform/ui/toast.tsx';
import type { EspdStatement } from '#tender/core/guide/schema/submission.ts';
import type { EspdAnswer } from '#tender/core/procedure/submission/events.ts';
import { type DeviceDraft, keptOnDevice, useDeviceDraft } from './device-draft.ts';
import {
  type Answers,
  answersOf,
  espdDraftKey,
  type Given,
  readDraft,
  sameAnswers,
  toEspdAnswers,
  unexplained,
} from './espd-answers.ts';
import { explanationId } from './espd-question.tsx';
import { espdWords } from './espd-words.ts';
import { useWorkspace } from './workspace/context.ts';
import { useDraftEdit } from './workspace/use-draft-edit.ts';

export interface EspdFormHandle {
  readonly answers: Answers;
  /** Statements whose explanation was asked for in vain. */
  readonly refused: readonly string[];
  readonly draft: DeviceDraft;
  readonly isSaved: boolean;
  /** Changed elsewhere since this was filled in. */
  readonly overtaken: boolean;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly give: (statement: string, given: Given) => void;
  readonly submit: (event: SyntheticEvent) => void;
  readonly discard: () => void;
}

/** One ESPD while it is filled in: what is not saved stays on the device. */
export function useEspdForm(
  party: string,
  statements: readonly EspdStatement[],
  kept: readonly EspdAnswer[],
): EspdFormHandle {
  const t = useWords(espdWords);
  const show = useToast();
  const { whose } = useWorkspace();
  const key = espdDraftKey(whose, party);
  const { send, busy, problem } = useDraftEdit('answer-espd');
  const { answers, setAnswers, saved, overtaken, setSent } = useAnswers(key, statements, kept);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const draft = useDeviceDraft(key);
  const latest = useRef(answers);
  const give = (statement: string, given: Given): void => {
    const changed = { ...answers, [statement]: given };
    latest.current = changed;
    setAnswers(changed);
    setRefused((before) => before.filter((id) => id !== statement));
    draft.keep(JSON.stringify(changed));
  };
  const save = async (): Promise<void> => {
    const open = unexplained(statements, answers);
    setRefused(open.map(({ id }) => id));
    const [first] = open;
    if (first !== undefined) return document.getElementById(explanationId(first.id))?.focus();
    setSent(answers);
    latest.current = answers;
    const done = await send({ party, answers: toEspdAnswers(statements, answers) });
    if (!done.ok) return;
    // What was answered meanwhile stays on the device.
    if (latest.current === answers) draft.drop();
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
  const isSaved = sameAnswers(statements, saved, answers);
  return { answers, refused, draft, isSaved, overtaken: overtaken && !isSaved, busy, problem, give, submit, discard };
}

/** Answers begin as the device kept them, else as they were saved; what was not touched follows what is saved elsewhere. */
function useAnswers(key: string, statements: readonly EspdStatement[], kept: readonly EspdAnswer[]) {
  const saved = useMemo(() => answersOf(kept), [kept]);
  const [answers, setAnswers] = useState<Answers>(() => {
    const draft = keptOnDevice(key);
    return draft === undefined ? saved : readDraft(draft, statements);
  });
  const [before, setBefore] = useState(saved);
  const [overtaken, setOvertaken] = useState(false);
  const [sent, setSent] = useState<Answers>();
  if (before !== saved) {
    const untouched = sameAnswers(statements, before, answers);
    setBefore(saved);
    if (untouched) setAnswers(saved);
    // What stands there now may be what was sent from here.
    const own = sent !== undefined && sameAnswers(statements, sent, saved);
    setOvertaken(!untouched && !own && !sameAnswers(statements, before, saved));
  }
  return { answers, setAnswers, saved, overtaken, setSent };
}
