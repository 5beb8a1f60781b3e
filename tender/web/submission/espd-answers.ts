import type { EspdStatement } from '#tender/core/guide/schema/submission.ts';
import { informs, asksWhy as needsExplanation } from '#tender/core/procedure/submission/checklist.ts';
import type { EspdAnswer } from '#tender/core/procedure/submission/events.ts';
import { isRecord, parseKept } from './kept-json.ts';
import type { Whose } from './workspace/whose.ts';

/** An answer while it is being given: the explanation may still be empty. */
export interface Given {
  readonly answer: 'yes' | 'no';
  readonly explanation: string;
}

/** Answers on the page by statement. */
export type Answers = Readonly<Record<string, Given>>;

export function answersOf(kept: readonly EspdAnswer[]): Answers {
  return Object.fromEntries(
    kept.map(({ statement, answer, explanation = '' }) => [statement, { answer, explanation }]),
  );
}

/** The answer asks for an explanation: it is not the one that lets a tenderer through. */
export function asksWhy(statement: EspdStatement, given: Given | undefined): boolean {
  return given !== undefined && needsExplanation(statement, given);
}

/** Whether such an answer may exclude; what part II asks only tells who takes part and how. */
export function mayExclude(statement: EspdStatement, given: Given | undefined): boolean {
  return asksWhy(statement, given) && !informs(statement);
}

/** Statements whose answer still has to be explained. */
export function unexplained(statements: readonly EspdStatement[], answers: Answers): readonly EspdStatement[] {
  return statements.filter((one) => asksWhy(one, answers[one.id]) && answers[one.id]?.explanation.trim() === '');
}

export function answeredCount(statements: readonly EspdStatement[], answers: Answers): number {
  return statements.filter(({ id }) => answers[id] !== undefined).length;
}

/** As the core takes them; an explanation that nobody asks for is left out. */
export function toEspdAnswers(statements: readonly EspdStatement[], answers: Answers): EspdAnswer[] {
  return statements.flatMap((statement) => {
    const given = answers[statement.id];
    if (given === undefined) return [];
    const explanation = given.explanation.trim();
    const told = asksWhy(statement, given) && explanation !== '' ? { explanation } : {};
    return [{ statement: statement.id, answer: given.answer, ...told }];
  });
}

export function sameAnswers(statements: readonly EspdStatement[], one: Answers, other: Answers): boolean {
  return JSON.stringify(toEspdAnswers(statements, one)) === JSON.stringify(toEspdAnswers(statements, other));
}

export interface Part {
  /** `III`, or `III-A` for a part of a part. */
  readonly part: string;
  readonly statements: readonly EspdStatement[];
}

export interface MainPart {
  readonly part: string;
  readonly parts: readonly Part[];
}

/** Statements by part of the ESPD and by its main part, in the order of the guide. */
export function byPart(statements: readonly EspdStatement[]): readonly MainPart[] {
  const main = Map.groupBy(statements, ({ part }) => part.split('-')[0] ?? part);
  return [...main].map(([part, of]) => ({
    part,
    parts: [...Map.groupBy(of, (one) => one.part)].map(([name, ofPart]) => ({ part: name, statements: ofPart })),
  }));
}

/** Text kept on the device: anything may stand there. */
export function readDraft(text: string, statements: readonly EspdStatement[]): Answers {
  const read = parseKept(text);
  if (!isRecord(read)) return {};
  const known = new Set(statements.map(({ id }) => id));
  const entries = Object.entries(read).flatMap(([id, value]): readonly [string, Given][] =>
    known.has(id) && isGiven(value) ? [[id, { answer: value.answer, explanation: value.explanation }]] : [],
  );
  return Object.fromEntries(entries);
}

function isGiven(value: unknown): value is Given {
  if (!isRecord(value)) return false;
  const { answer, explanation } = value;
  return (answer === 'yes' || answer === 'no') && typeof explanation === 'string';
}

/** Under this key answers that were not saved yet are kept on the device, apart for each company that works on it. */
export function espdDraftKey({ procedure, operator }: Pick<Whose, 'procedure' | 'operator'>, party: string): string {
  return `espd-${procedure}-${operator}-${party}`;
}
