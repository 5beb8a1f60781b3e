import { parseArgs } from 'node:util';
import { formatInstantExact } from '#platform/kernel/format.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { winnersOf } from '#tender/core/procedure/award/places.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import { isQualificationStory } from '#tender/server/qualification/story.ts';
import type { Replay } from '#tender/server/story/replay.ts';
import { replayStory } from '#tender/server/story/run.ts';
import { proceduresOf } from '#tender/server/story/story.ts';
import { writeBundleFile } from './bundle.ts';
import { replayQualificationStory } from './replay-qualification.ts';
import { type ReplayedEnd, type ReplayedOutcome, type ReplayReport, reportOf } from './replay-report.ts';

export const usage = 'replay <map van een voorbeeld> [--json] [--until <tijdstip>] [--bundle <bestand.zip>]';

/**
 * Plays the story of an example on a new store and prints the ranking at each decision. Exit code 0 when everything went as the story tells
 * and the log verifies, 1 when not, 2 when the command was not understood.
 */
export async function replay(args: readonly string[], print: (text: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, until: { type: 'string' }, bundle: { type: 'string' } },
  });
  const [folder] = positionals;
  const until = values.until === undefined ? undefined : readInstant(values.until);
  if (folder === undefined || positionals.length > 1 || until === 'not-an-instant') {
    print(`Gebruik: ${usage}, met een tijdstip zoals 2025-11-04T12:00:00+01:00\n`);
    return 2;
  }
  if (isQualificationStory(folder)) {
    if (until === undefined && values.bundle === undefined) return replayQualificationStory(folder, values.json, print);
    print('Een verhaal van kwalificatiesystemen kent geen --until en geen --bundle.\n');
    return 2;
  }
  const { bundle: out } = values;
  const said: string[] = [];
  const played = await replayStory(folder, {
    ...(until === undefined ? {} : { until }),
    ...(out === undefined ? {} : { finished: bundleInto(out, (text) => said.push(text)) }),
  });
  const report = reportOf(played);
  print(
    values.json ? `${JSON.stringify(report, null, 2)}\n` : `${inWords(report, played.story.timeZone)}${said.join('')}`,
  );
  const whole = [report, ...(report.others ?? [])].every(({ record }) => record.verified);
  return report.asTold && whole ? 0 : 1;
}

/** Writes the bundle of each procedure of the story, with its documents, while its store is still there; of a second one, beside the first. */
function bundleInto(out: string, print: (text: string) => void) {
  return async ({ application, signer, player }: Replay): Promise<void> => {
    const { store, blobs } = application.parts;
    for (const [place, procedure] of proceduresOf(player.story).entries()) {
      const file = place === 0 ? out : `${out.replace(/\.zip$/, '')}-${procedure}.zip`;
      const wish = { procedure, documents: true };
      await writeBundleFile({ store, blobs, verifierKey: signer.verifierKey }, wish, file, print);
    }
  };
}

function readInstant(text: string): Temporal.Instant | 'not-an-instant' {
  try {
    return fromIso(text);
  } catch {
    return 'not-an-instant';
  }
}

function outcomeInWords({ decisions, final, selection }: ReplayedOutcome, when: (at: string) => string): string[] {
  const names = new Map(decisions.flatMap(({ ranking }) => ranking.map(({ operator, name }) => [operator, name])));
  const those = (operators: readonly string[]) => operators.map((one) => names.get(one) ?? one).join(', ');
  const what = selection === undefined ? 'gegund aan' : 'geselecteerd:';
  return [
    ...decisions.flatMap((decision) => [
      `Beslissing ${decision.number}, ${when(decision.at)}`,
      ...decision.ranking.map(
        ({ rank, name, total, price }) =>
          `  ${String(rank).padStart(2)}  ${total.padStart(7)}  ${(price ?? '').padStart(14)}  ${name}`,
      ),
      '',
    ]),
    final === undefined
      ? `Nog niet definitief ${selection === undefined ? 'gegund' : 'geselecteerd'}.`
      : `Definitief ${what} ${those(winnersOf(final))}, op ${when(final.at)}.`,
    ...(selection === undefined ? [] : selectionInWords(selection, names, when)),
  ];
}

function selectionInWords(
  { scored, withdrawn, replaced, invited }: NonNullable<ReplayedOutcome['selection']>,
  names: ReadonlyMap<string, string>,
  when: (at: string) => string,
): string[] {
  return [
    ...(scored ? [] : ['Er waren niet meer gegadigden dan worden uitgenodigd: zonder punten.']),
    ...withdrawn.map(({ name, at, reason }) => `${name} trok zich terug op ${when(at)}: ${reason}`),
    ...replaced.map((one) => ended(`${one.name} kwam in de plaats van ${names.get(one.withdrawn) ?? one.withdrawn}`)),
    ...(invited.length === 0 ? [] : [ended(`Uitgenodigd: ${invited.map(({ name }) => name).join(', ')}`)]),
  ];
}

/** A name may bring its own full stop. */
function ended(said: string): string {
  return said.endsWith('.') ? said : `${said}.`;
}

function inWords(report: ReplayReport, zone: string): string {
  const when = (at: string) => formatInstantExact(fromIso(at), zone, 'nl');
  const { asTold, others = [] } = report;
  const selecting = [report, ...others].flatMap((end) =>
    [end, ...(end.lots ?? [])].some(({ selection }) => selection !== undefined) ? [end.procedure] : [],
  );
  const steps = report.steps.map(({ procedure, at, title, refusal, asTold: right }) => {
    const selects = selecting.includes(procedure);
    const refused =
      refusal === undefined ? '' : `\n    geweigerd: ${sentence(refusal.code, 'nl', refusal.params, zone, selects)}`;
    return `${right ? ' ' : '!'} ${when(at)}  ${title}${refused}`;
  });
  return [
    report.title,
    '',
    ...steps,
    '',
    ...endInWords(report, when),
    ...others.flatMap((other) => ['', other.title, '', ...endInWords(other, when)]),
    asTold
      ? 'Alles ging zoals het verhaal zegt.'
      : 'Niet alles ging zoals het verhaal zegt: zie de regels met een uitroepteken.',
    '',
  ].join('\n');
}

function endInWords(end: ReplayedEnd, when: (at: string) => string): string[] {
  const lots = end.lots?.flatMap((lot) => [lot.title, '', ...outcomeInWords(lot, when), '']);
  const { size, verified } = end.record;
  return [
    ...(lots ?? outcomeInWords(end, when)),
    `Log: ${size} gebeurtenissen, ${verified ? 'nagerekend en in orde' : 'NIET in orde'}.`,
  ];
}
