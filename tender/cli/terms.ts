import { formatDate, formatDateShort, formatDeadline, formatInstant } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { localInstant } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import { type GuideTerm, guideTerms } from '#tender/core/guide/guide-terms.ts';
import { phaseSpan } from '#tender/core/guide/phase-span.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { Phase } from '#tender/core/guide/schema/planning.ts';
import { termWords } from '#tender/core/guide/term-words.ts';
import { explain } from '#tender/core/legal/notes.ts';
import type { Command, Options } from './command.ts';
import type { TermsOutput } from './output.ts';
import { soundGuide } from './problems.ts';
import { readFile } from './read-file.ts';
import { cliWords } from './words.ts';

/** `leidraad terms <guide>`: the planning, and every date that follows from it by the guide or by law. */
export const terms: Command = ([file = ''], options, world) => {
  const source = readFile(file, options, world);
  if (source === undefined) return 2;
  const guide = soundGuide(file, source, options, world);
  if (guide === undefined) return 1;
  const found = guideTerms(guide, { country: guide.country, zone: guide.timeZone });
  if (options.json) world.out(JSON.stringify(toJson(guide, found, options.language), null, 2));
  else for (const line of toText(guide, found, options)) world.out(line);
  return 0;
};

function toJson(guide: Guide, found: readonly GuideTerm[], language: Language): TermsOutput {
  return {
    guide: guide.id,
    timeZone: guide.timeZone,
    planning: guide.planning.map(phaseJson),
    terms: found.map(({ kind, of, from, date, article, source, why }) => ({
      term: kind,
      ...(of === undefined ? {} : { of }),
      text: say(termWords, kind, language, { of: of ?? '' }),
      ...(from === undefined ? {} : { from }),
      date,
      ...(article === undefined ? {} : { article }),
      ...(source === undefined ? {} : { source }),
      why: why.map((note) => explain(note, language)),
    })),
  };
}

function phaseJson(phase: Phase): TermsOutput['planning'][number] {
  const span = phaseSpan(phase);
  const stretch = span !== undefined && !span.first.equals(span.last);
  return {
    phase: phase.id,
    title: phase.title,
    ...(stretch ? { from: `${span.first}` } : {}),
    ...(span === undefined ? {} : { date: `${span.last}` }),
    ...(span?.clock === undefined ? {} : { at: span.clock }),
    ...(phase.condition === undefined ? {} : { condition: phase.condition }),
    ...(phase.source === undefined ? {} : { source: phase.source }),
  };
}

function toText(guide: Guide, found: readonly GuideTerm[], { language }: Options): readonly string[] {
  return [
    say(cliWords, 'planning', language),
    ...guide.planning.map((phase) => `  ${phase.title}: ${phaseText(phase, guide.timeZone, language)}`),
    '',
    say(cliWords, 'terms', language),
    ...found.flatMap((term) => termText(term, language)),
  ];
}

function phaseText(phase: Phase, zone: string, language: Language): string {
  const span = phaseSpan(phase);
  if (span === undefined) return phase.condition ?? '';
  if (phase.month !== undefined) return formatDateShort(span.first, language).split(' ').slice(1).join(' ');
  const instant = span.clock === undefined ? undefined : localInstant(span.clock, zone);
  if (instant?.ok === true) {
    return phase.until === undefined
      ? formatInstant(instant.value, zone, language)
      : say(cliWords, 'until', language, { at: formatDeadline(instant.value, zone, language) });
  }
  return span.first.equals(span.last)
    ? formatDate(span.first, language)
    : say(cliWords, 'through', language, {
        from: formatDate(span.first, language),
        date: formatDate(span.last, language),
      });
}

function termText({ kind, of, from, date, article, source, why }: GuideTerm, language: Language): readonly string[] {
  const last = formatDate(Temporal.PlainDate.from(date), language);
  const dates =
    from === undefined
      ? last
      : say(cliWords, 'through', language, { from: formatDate(Temporal.PlainDate.from(from), language), date: last });
  const place = source === undefined ? undefined : say(cliWords, 'place', language, { place: source });
  const rests = [article, place].filter((part) => part !== undefined).join('; ');
  const title = say(termWords, kind, language, { of: of ?? '' });
  return [
    `  ${title}: ${dates}${rests === '' ? '' : ` (${rests})`}`,
    ...why.map((note) => `    ${explain(note, language)}`),
  ];
}
