import { ok, type Result, refuse, unreachable } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { newKey, type ProcedureFile } from '../file.ts';
import { firstAct, operatorName } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';
import { requireOperator, requireRole } from '../roles.ts';
import type { DecideContext, Decision } from '../stage.ts';
import type { QuestionsCommand } from './commands.ts';
import type { FinalVersion } from './events.ts';
import { closesAt, inDocumentOrder, isSettled, openRound, questionsOf, roundsOf } from './rounds.ts';
import type { AskedQuestion } from './state.ts';

type Of<Type extends QuestionsCommand['type']> = Extract<QuestionsCommand, { type: Type }>;

export function decideQuestions(file: ProcedureFile, command: QuestionsCommand, context: DecideContext): Decision {
  switch (command.type) {
    case 'ask-question':
      return ask(file, command, context);
    case 'withdraw-question':
      return withdraw(file, command, context);
    case 'refuse-question':
      return refuseQuestion(file, command, context);
    case 'answer-question':
      return answer(file, command, context);
    case 'publish-clarification-note':
      return publish(file, command, context);
    default:
      return unreachable(command);
  }
}

function ask(file: ProcedureFile, command: Of<'ask-question'>, context: DecideContext): Decision {
  const operator = requireOperator(context.viewer);
  if (!operator.ok) return operator;
  if (roundsOf(file).length === 0) return refuse('no-question-round');
  const round = openRound(file, context.now);
  if (round === undefined) return refuse('question-rounds-closed');
  const { place, text, followsUp, suggestion } = command;
  const documents = guideOf(file).documents.map(({ id }) => id);
  if (place.document !== 'guide' && !documents.includes(place.document)) return refuse('no-such-document');
  if (suggestion !== undefined && guideOf(file).questions?.suggestions.includes(place.document) !== true)
    return refuse('no-suggestions-asked');
  const earlier = file.questions.questions.find(({ question, note }) => question === followsUp && note !== undefined);
  if (followsUp !== undefined && earlier === undefined) return refuse('no-such-question');
  if (round.accepts === 'follow-up' && earlier === undefined) return refuse('only-follow-up-questions');
  const first = firstAct(file, operator.value);
  const question = newKey(file, 'question', first.length);
  return ok([
    ...first,
    {
      type: 'QuestionAsked',
      question,
      operator: operator.value.id,
      round: round.id,
      place,
      text,
      followsUp,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ]);
}

function withdraw(file: ProcedureFile, command: Of<'withdraw-question'>, context: DecideContext): Decision {
  const operator = requireOperator(context.viewer);
  if (!operator.ok) return operator;
  const asked = unpublished(file, command.question);
  if (!asked.ok) return asked;
  if (asked.value.operator !== operator.value.id) return refuse('not-your-question');
  return ok([{ type: 'QuestionWithdrawn', question: command.question }]);
}

function refuseQuestion(file: ProcedureFile, command: Of<'refuse-question'>, context: DecideContext): Decision {
  const allowed = requireRole(context.viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  const asked = unpublished(file, command.question);
  if (!asked.ok) return asked;
  return ok([{ type: 'QuestionRefused', question: command.question, reason: command.reason }]);
}

function answer(file: ProcedureFile, command: Of<'answer-question'>, context: DecideContext): Decision {
  const allowed = requireRole(context.viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  const asked = unpublished(file, command.question);
  if (!asked.ok) return asked;
  const name = operatorName(file, asked.value.operator);
  const { suggestion } = asked.value;
  if (suggestion !== undefined && command.adopted === undefined) return refuse('suggestion-undecided');
  if (suggestion === undefined && command.adopted !== undefined) return refuse('no-suggestion-made');
  if ([command.published, command.answer, command.amends ?? '', suggestion ?? ''].some((text) => names(text, name)))
    return refuse('asker-shows', { name });
  const { question, published, answer: text, amends, adopted } = command;
  const said = adopted === undefined ? {} : { adopted };
  return ok([{ type: 'QuestionAnswered', question, published, answer: text, amends, ...said }]);
}

function publish(file: ProcedureFile, command: Of<'publish-clarification-note'>, context: DecideContext): Decision {
  const allowed = requireRole(context.viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  const round = roundsOf(file).find(({ id }) => id === command.round);
  if (round === undefined) return refuse('no-such-round');
  if (file.questions.notes.some((note) => note.round === round.id)) return refuse('note-published-already');
  const closes = closesAt(file, round);
  if (Temporal.Instant.compare(context.now, closes) < 0) return refuse('round-still-open', { until: toIso(closes) });
  const asked = questionsOf(file, round.id);
  const open = asked.filter((question) => !isSettled(question));
  if (open.length > 0) return refuse('questions-unanswered', { count: open.length });
  const answered = asked.filter((question) => question.answered !== undefined);
  const versions = command.versions ?? [];
  const wrong = refuseVersions(file, round.id, versions);
  if (wrong !== undefined) return wrong;
  if (answered.length === 0 && versions.length === 0 && command.introduction === '')
    return refuse('nothing-to-publish');
  return ok([
    {
      type: 'ClarificationNotePublished',
      number: file.questions.notes.length + 1,
      round: round.id,
      introduction: command.introduction,
      questions: inDocumentOrder(guideOf(file), answered).map(({ question }) => question),
      ...(versions.length === 0 ? {} : { versions }),
    },
  ]);
}

/** The note of the last round carries the final version of each document that the guide names (ROC-08). */
function refuseVersions(file: ProcedureFile, round: string, versions: readonly FinalVersion[]): Decision | undefined {
  const { documents, questions } = guideOf(file);
  if (versions.some(({ document }) => documents.every(({ id }) => id !== document))) return refuse('no-such-document');
  if (round !== roundsOf(file).at(-1)?.id) return undefined;
  const missing = questions?.finalVersions.find((id) => versions.every(({ document }) => document !== id));
  const title = documents.find(({ id }) => id === missing)?.title;
  return title === undefined ? undefined : refuse('final-version-missing', { title });
}

function unpublished(file: ProcedureFile, key: string): Result<AskedQuestion> {
  const asked = file.questions.questions.find(({ question }) => question === key);
  if (asked === undefined) return refuse('no-such-question');
  if (asked.withdrawn) return refuse('question-withdrawn');
  return asked.note === undefined ? ok(asked) : refuse('question-published');
}

function names(text: string, name: string): boolean {
  return text.toLocaleLowerCase('nl').includes(name.toLocaleLowerCase('nl'));
}
