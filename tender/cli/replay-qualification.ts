import { formatDateShort, formatInstant } from '#platform/kernel/format.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import type { EventOf } from '#tender/core/qualification/events.ts';
import { registerOn } from '#tender/core/qualification/register.ts';
import {
  type PlayedStep,
  type ReplayedQualification,
  type ReplayedSystem,
  replayQualification,
} from '#tender/server/qualification/replay.ts';

/** Plays a story of qualification systems and prints what was decided, and the register on the days that the story names. */
export async function replayQualificationStory(
  folder: string,
  json: boolean,
  print: (text: string) => void,
): Promise<number> {
  const played = await replayQualification(folder);
  const report = qualificationReportOf(played);
  print(json ? `${JSON.stringify(report, null, 2)}\n` : inWords(played));
  return report.asTold && report.systems.every(({ record }) => record.verified) ? 0 : 1;
}

/** What `replay --json` prints of qualification systems. Instants are ISO 8601 in UTC, days ISO dates. */
export function qualificationReportOf({ story, steps, systems }: ReplayedQualification) {
  return {
    title: story.title.nl,
    asTold: steps.every(({ asTold }) => asTold),
    steps: steps.map(({ step, at, refusal, asTold }) => ({
      id: step.id,
      at,
      system: step.system,
      by: step.by,
      title: step.title.nl,
      asTold,
      ...(refusal === undefined ? {} : { refusal }),
    })),
    systems: systems.map((system) => ({
      system: system.id,
      title: system.file.guide?.title ?? system.id,
      record: {
        size: system.file.version,
        verified: system.verified.ok,
        root: system.verified.ok ? system.verified.value.root : '',
      },
      decisions: decisionsOf(system),
      signals: system.events.flatMap(({ at, event }) => (event.type === 'ExpirySignalled' ? [{ at, ...event }] : [])),
      frozen: system.file.frozen,
      register: story.registerOn.map((day) => ({
        day,
        qualified: registerOn(system.file, Temporal.PlainDate.from(day)),
      })),
    })),
  };
}

function decisionsOf({ file, events }: ReplayedSystem) {
  return events.flatMap(({ event }) => {
    if (event.type !== 'DecisionNotified') return [];
    const one = file.cases.find(({ key }) => key === event.case);
    const decision = one?.decisions.find(({ outcome }) => outcome === event.outcome);
    const { operator, outcome, day, freeFrom } = event;
    const told = { operator, name: one?.name ?? operator, outcome, notifiedOn: day, reasons: decision?.reasons ?? '' };
    return [freeFrom === undefined ? told : { ...told, freeFrom }];
  });
}

const outcomes: Readonly<Record<EventOf<'DecisionNotified'>['outcome'], string>> = {
  qualified: 'gekwalificeerd',
  refused: 'geweigerd',
  lapsed: 'vervallen',
  withdrawn: 'ingetrokken',
};

function inWords(played: ReplayedQualification): string {
  const { story, steps, systems } = played;
  const zone = story.timeZone;
  const asTold = steps.every((step) => step.asTold);
  return [
    story.title.nl,
    '',
    ...steps.map((step) => lineOf(step, zone)),
    '',
    ...systems.flatMap((system) => systemInWords(system, story.registerOn)),
    asTold
      ? 'Alles ging zoals het verhaal zegt.'
      : 'Niet alles ging zoals het verhaal zegt: zie de regels met een uitroepteken.',
    '',
  ].join('\n');
}

function lineOf({ step, at, refusal, asTold }: PlayedStep, zone: string): string {
  const refused = refusal === undefined ? '' : `\n    geweigerd: ${sentence(refusal.code, 'nl', refusal.params, zone)}`;
  return `${asTold ? ' ' : '!'} ${formatInstant(fromIso(at), zone, 'nl')}  ${step.system}  ${step.title.nl}${refused}`;
}

function systemInWords(system: ReplayedSystem, days: readonly string[]): readonly string[] {
  const { file, verified } = system;
  const decisions = decisionsOf(system).map(({ name, outcome, notifiedOn, reasons, ...more }) => {
    const free = 'freeFrom' in more ? ` Opnieuw vanaf ${short(more.freeFrom)}.` : '';
    return `  ${short(notifiedOn)}  ${name}: ${outcomes[outcome]}. ${reasons}${free}`;
  });
  const lists = file.frozen.map(
    ({ day, title, invited }) => `  ${short(day)}  ${title}: ${invited.map(({ name }) => name).join(', ')}`,
  );
  return [
    file.guide?.title ?? system.id,
    'Beslissingen, op de dag van kennisgeving',
    ...decisions,
    'Vastgelegde lijsten',
    ...lists,
    ...days.flatMap((day) => registerInWords(system, day)),
    `Log: ${file.version} gebeurtenissen, ${verified.ok ? 'nagerekend en in orde' : 'NIET in orde'}.`,
    '',
  ];
}

function registerInWords({ file }: ReplayedSystem, day: string): readonly string[] {
  const lines = registerOn(file, Temporal.PlainDate.from(day)).map(({ name, since, until, expired }) => {
    const end = until === undefined ? '' : `, tot ${short(until)}`;
    const titles = expired.map((id) => file.guide?.attestations.find((known) => known.id === id)?.title ?? id);
    return `  ${name}, sinds ${short(since)}${end}${titles.length === 0 ? '' : ` (verlopen: ${titles.join(', ')})`}`;
  });
  return [`Register op ${short(day)}`, ...(lines.length === 0 ? ['  niemand'] : lines)];
}

function short(day: string): string {
  return formatDateShort(Temporal.PlainDate.from(day), 'nl');
}
