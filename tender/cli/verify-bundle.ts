import type { z } from 'zod';
import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import type { ByteSource } from '#tender/core/bundle/reading.ts';
import { type CheckReport, type Outcome, type VerifyReport, verifyArchive } from '#tender/core/verify/verify.ts';
import { checkWords, sentenceOf } from '#tender/core/verify/words.ts';
import type { ExitCode } from './command.ts';
import type { verifyOutputSchema } from './output.ts';
import type { Print, VerifyOptions } from './verify-options.ts';
import { cliWords } from './words.ts';

/** Lines of what is right that a person reads before it becomes a list; `--json` has all of them. What is wrong is always written out. */
const mostLines = 6;

/** Checks the bundle of a procedure: the report for people, or for programs. */
export async function verifyBundleFile(source: ByteSource, options: VerifyOptions, print: Print): Promise<ExitCode> {
  const { json, language, key, shares, authorities } = options;
  // What combines shares and opens headers is loaded only where shares are shown.
  const offered =
    shares.length === 0
      ? undefined
      : await (await import('#tender/sealing/offered-shares.ts')).offerShares(source, shares);
  const report = await verifyArchive(source, { key, offered, authorities });
  print(json ? `${JSON.stringify(asJson(report, language), null, 2)}\n` : inWords(report, language));
  return report.ok ? 0 : 1;
}

function asJson({ timeZone, checks, ...rest }: VerifyReport, language: Language): z.infer<typeof verifyOutputSchema> {
  return {
    ...rest,
    timeZone,
    checks: checks.map(({ check, outcome, findings }) => ({
      check,
      outcome,
      title: say(checkWords, check, language),
      findings: findings.map(({ right, code, params, seq, lot }) => ({
        right,
        code,
        params: { ...params },
        text: sentenceOf(code, params, language, timeZone),
        ...(seq === undefined ? {} : { seq }),
        ...(lot === undefined ? {} : { lot }),
      })),
    })),
  };
}

function inWords(report: VerifyReport, language: Language): string {
  const { origin, events = 0, closed = 0, key, keyCameAlong } = report;
  const head =
    origin === undefined ? [] : [say(cliWords, 'bundle-of', language, { origin, events, closed, key: key ?? '' })];
  const along = keyCameAlong === true ? [say(cliWords, 'key-came-along', language)] : [];
  const verdict = say(cliWords, report.ok ? 'bundle-right' : 'bundle-wrong', language);
  const checks = report.checks.map((check) => checkInWords(check, report.timeZone, language));
  return [...head, ...along, '', ...checks, '', verdict, ''].join('\n');
}

const marks: Readonly<Record<Outcome, 'in-order' | 'not-in-order' | 'unseen' | 'not-yet'>> = {
  holds: 'in-order',
  fails: 'not-in-order',
  unseen: 'unseen',
  'not-yet': 'not-yet',
};

function checkInWords({ check, outcome, findings }: CheckReport, zone: string, language: Language): string {
  const wrong = findings.filter(({ right }) => !right);
  const right = findings.filter((finding) => finding.right);
  const shown = wrong.length > 0 ? wrong : right.slice(0, mostLines);
  const lines = shown.map(({ code, params, seq, lot }) => {
    const sentence = sentenceOf(code, params, language, zone);
    return `                ${seq === undefined ? '' : `${seq}. `}${lot === undefined ? '' : `[${lot}] `}${sentence}`;
  });
  const more = wrong.length > 0 ? 0 : right.length - shown.length;
  const rest = more > 0 ? [`                ${say(cliWords, 'more-alike', language, { count: more })}`] : [];
  return [
    `${say(cliWords, marks[outcome], language).padEnd(14)}  ${say(checkWords, check, language)}`,
    ...lines,
    ...rest,
  ].join('\n');
}
