import type { z } from 'zod';
import { say } from '#platform/kernel/words.ts';
import { splitNote } from '#platform/record/checkpoint.ts';
import { type Comparison, compareShown } from '#platform/record/compare.ts';
import { openCosignature } from '#platform/record/cosignature.ts';
import type { ExitCode } from './command.ts';
import { compareWords } from './compare-words.ts';
import type { compareOutputSchema } from './output.ts';
import { type Exhibit, readExhibit } from './shown.ts';
import { type Print, recordSentence, type VerifyOptions } from './verify-options.ts';

type Output = z.infer<typeof compareOutputSchema>;
type Pair = Output['pairs'][number];

/**
 * Puts side by side what parties were shown of one log. Exit code 0: one history; 1: they part, one of them is not sound in itself, or they
 * were signed with other keys; 2: nothing could be compared, or not enough is there to say.
 */
export async function verifyCompared(
  paths: readonly string[],
  options: VerifyOptions,
  print: Print,
): Promise<ExitCode> {
  const exhibits: Exhibit[] = [];
  const unsound: Output['unsound'][number][] = [];
  for (const path of paths) {
    const read = await readExhibit(path, options.key);
    if (read.ok) exhibits.push(read.value);
    else unsound.push({ name: path, code: read.error.code, text: sentenceOf(read.error, options) });
  }
  const keys = [...new Set(exhibits.flatMap(({ witnessKeys }) => witnessKeys))];
  const compared = everyPair(exhibits);
  const pairs = compared.map((pair) => spoken(settled(pair, compared), options));
  const output: Output = {
    ok: unsound.length === 0 && pairs.every(({ outcome }) => outcome === 'same-history'),
    exhibits: exhibits.map((exhibit) => ({
      name: exhibit.name,
      origin: exhibit.head.origin,
      size: exhibit.head.size,
      root: exhibit.head.root,
      key: exhibit.key,
      witnesses: witnessesOf(exhibit, keys),
    })),
    unsound,
    pairs,
  };
  print(options.json ? `${JSON.stringify(output, null, 2)}\n` : inWords(output, options));
  if (unsound.some(({ code }) => code !== 'key-wanted' && code !== 'exhibit-unknown')) return 1;
  if (pairs.some(({ outcome }) => outcome === 'parted' || outcome === 'other-key')) return 1;
  return output.ok ? 0 : 2;
}

interface Compared {
  readonly one: Exhibit;
  readonly other: Exhibit;
  readonly comparison: Comparison;
}

function everyPair(exhibits: readonly Exhibit[]): readonly Compared[] {
  return exhibits.flatMap((one, index) =>
    exhibits.slice(index + 1).map((other) => ({ one, other, comparison: compareShown(one, other) })),
  );
}

/** Two that say too little by themselves are one history with a third that goes on from the shorter, when both belong to it. */
function settled(pair: Compared, all: readonly Compared[]): Compared {
  const { one, other, comparison } = pair;
  if (comparison.outcome !== 'undecided') return pair;
  const agrees = (a: Exhibit, b: Exhibit) =>
    all.some(
      (known) =>
        known.comparison.outcome === 'same-history' &&
        ((known.one === a && known.other === b) || (known.one === b && known.other === a)),
    );
  const thirds = new Set(all.flatMap((known) => [known.one, known.other]));
  const linked = [...thirds].some(
    (third) => third.head.size >= comparison.first && agrees(one, third) && agrees(other, third),
  );
  return linked ? { one, other, comparison: { outcome: 'same-history', size: comparison.first } } : pair;
}

function spoken({ one, other, comparison: compared }: Compared, { language }: VerifyOptions): Pair {
  const names = { one: one.name, other: other.name };
  const outcome = compared.outcome !== 'other-log' && one.key !== other.key ? 'other-key' : compared.outcome;
  const { outcome: _, ...numbers } = compared;
  const exact = compared.outcome === 'parted' && compared.from === compared.to;
  const longer = Math.max(one.head.size, other.head.size);
  const sentence = outcome === 'parted' && exact ? 'parted-at' : outcome;
  const text = say(compareWords, sentence, language, { ...names, ...numbers, longer });
  return { ...names, outcome, ...numbers, ...(exact ? toldOf(one, other, compared.from) : {}), text };
}

/** What each says of the event at which they part, where it may be seen. */
function toldOf(one: Exhibit, other: Exhibit, seq: number): Pick<Pair, 'told'> {
  return { told: [one.textOf(seq) ?? '–', other.textOf(seq) ?? '–'] };
}

function witnessesOf({ note }: Exhibit, keys: readonly string[]): Output['exhibits'][number]['witnesses'] {
  const parts = splitNote(note);
  const [, ...lines] = parts.ok ? parts.value.signatures : [];
  return lines.map(({ name }) => {
    const known = keys.find((key) => key.startsWith(`${name}+`));
    const seconds = known === undefined ? undefined : openCosignature(note, known);
    if (seconds?.ok !== true) return { name };
    return { name, at: new Date(seconds.value * 1000).toISOString() };
  });
}

function sentenceOf(
  error: { readonly code: string; readonly params?: Readonly<Record<string, string | number>> },
  { language }: VerifyOptions,
): string {
  const known = Object.keys(compareWords).find((code): code is keyof typeof compareWords => code === error.code);
  return known === undefined ? recordSentence(error, language) : say(compareWords, known, language, error.params);
}

function inWords({ exhibits, unsound, pairs }: Output, { language }: VerifyOptions): string {
  const shown = exhibits.flatMap(({ witnesses, ...exhibit }) => [
    say(compareWords, 'exhibit', language, exhibit),
    ...witnesses.map(({ name, at }) =>
      say(compareWords, at === undefined ? 'witness-unknown' : 'witness', language, { name, at: at ?? '' }),
    ),
  ]);
  const wrong = unsound.map(({ name, text }) => say(compareWords, 'unsound', language, { name, why: text }));
  const compared = pairs.flatMap(({ text, told, one, other }) => [
    text,
    ...(told === undefined ? [] : [`    ${one}: ${told[0]}`, `    ${other}: ${told[1]}`]),
  ]);
  return [...shown, ...wrong, '', ...compared, ''].join('\n');
}
