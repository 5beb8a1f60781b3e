import { localise } from '#platform/kernel/digits.ts';
import { formatInstant, formatPoints } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { formatMoney } from '#platform/kernel/money.ts';
import { parseRational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import { type ProcedureReport, reportOf } from '#tender/core/procedure/award/report.ts';
import type { ReportTopic } from '#tender/core/procedure/award/report-topics.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { isStaff } from '#tender/core/procedure/roles.ts';
import { inSelection } from '#tender/core/procedure/selection/wording.ts';
import type { ProcedureReportLetter } from '#tender/documents/letters/letter.ts';
import { letterHead } from './letterhead.ts';
import type { DocumentContext, DocumentMaker } from './maker.ts';
import { reportWords } from './report-words.ts';

export const reportDocument = 'report-84';

type Section = ProcedureReportLetter['sections'][number];

/** The report of directive 2014/24/EU art. 84: for those who work on the procedure and the auditor, from the opening on or when it was stopped. */
export const reportDocuments: DocumentMaker = {
  readable(file, viewer) {
    const due = file.opening.opened !== undefined || file.termination.stopped !== undefined;
    return due && isStaff(viewer) ? [reportDocument] : [];
  },
  data: (file, id) => (id === reportDocument ? reportOf(file) : undefined),
  make: (file, _id, context) => ({ template: 'procedure-report', data: reportLetter(file, context) }),
};

export function reportLetter(file: ProcedureFile, context: DocumentContext): ProcedureReportLetter {
  const report = reportOf(file);
  const { language } = context;
  const { timeZone } = guideOf(file);
  return {
    head: letterHead(file, context, lastMoment(file)),
    intro: say(reportWords, 'intro', language),
    sections: [
      contract(report, language),
      selection(report, language, timeZone),
      section(report, language, 'abnormally-low', { paragraphs: lowPrices(report, language) }),
      award(report, language),
      subcontracting(report, language),
      section(report, language, 'procedure-choice', { paragraphs: [typeOf(report, language)] }),
      section(report, language, 'cancellation', { paragraphs: cancelled(report, language, timeZone) }),
      section(report, language, 'means', {
        paragraphs: [say(reportWords, report.electronic ? 'electronic' : 'not-electronic', language)],
      }),
      conflicts(report, context),
    ],
  };
}

/** The report is dated on the day of what it rests on, so that the same file gives the same document. */
function lastMoment(file: ProcedureFile): string {
  const moments = [
    file.preparation.publishedAt,
    file.opening.opened?.at,
    file.award.decisions.at(-1)?.at,
    file.contract.final?.at,
    file.termination.stopped?.at,
    ...Object.values(file.award.notes ?? {}).map(({ at }) => at),
  ];
  return (
    moments
      .flatMap((at) => at ?? [])
      .toSorted()
      .at(-1) ?? '1970-01-01T00:00:00.000Z'
  );
}

/** With what buyers recorded under it, or that they did not. */
function section(
  { notes, missing }: ProcedureReport,
  language: Language,
  topic: ReportTopic,
  { paragraphs = [], ...more }: Partial<Omit<Section, 'title'>>,
): Section {
  const note = notes[topic];
  const said = [
    ...paragraphs,
    ...(note === undefined ? [] : [say(reportWords, 'noted', language, { text: note.text })]),
    ...(missing.includes(topic) ? [say(reportWords, 'missing', language)] : []),
  ];
  const empty = said.length === 0 && more.table === undefined;
  return {
    title: say(reportWords, topic, language),
    facts: [],
    ...more,
    paragraphs: empty ? [say(reportWords, 'none', language)] : said,
  };
}

function contract(report: ProcedureReport, language: Language): Section {
  const { authority, subject, value, notes, missing } = report;
  const label = (key: 'authority' | 'summary' | 'nature' | 'value') => say(reportWords, key, language);
  const nature = { works: 'nature-works', supplies: 'nature-supplies', services: 'nature-services' } as const;
  const known = Object.entries(nature).find(([name]) => name === subject.nature)?.[1];
  const values = [
    ...(value.awarded === undefined
      ? []
      : [say(reportWords, 'value-awarded', language, { amount: money(value.awarded, language) })]),
    ...(notes.value === undefined ? [] : [notes.value.text]),
    ...(missing.includes('value') ? [say(reportWords, 'missing', language)] : []),
  ];
  return {
    title: say(reportWords, 'contract', language),
    facts: [
      { label: label('authority'), value: `${authority.name}\n${authority.address}` },
      { label: label('summary'), value: subject.summary },
      { label: 'CPV', value: subject.cpv.map(({ code, name }) => `${code} ${name}`).join('\n') },
      { label: label('nature'), value: known === undefined ? subject.nature : say(reportWords, known, language) },
      { label: label('value'), value: values.join('\n') },
    ],
    paragraphs: [],
  };
}

function selection({ selected, rejected, contradictions }: ProcedureReport, language: Language, zone: string): Section {
  const rows = [
    ...selected.map(({ name }) => [
      name,
      say(reportWords, 'admitted', language),
      say(reportWords, 'admitted-why', language),
    ]),
    ...rejected.map((one) => [one.name, say(reportWords, 'rejected', language), whyRejected(one, language, zone)]),
  ];
  const headings = (['tenderer', 'outcome', 'reason'] as const).map((key) => say(reportWords, key, language));
  return {
    title: say(reportWords, 'selected', language),
    facts: [],
    paragraphs: [
      ...(rows.length === 0 ? [say(reportWords, 'none', language)] : []),
      ...contradictions.map((one) => contradicted(one, language)),
    ],
    ...(rows.length === 0 ? {} : { table: { headings, rows, widths: [3, 2, 6] } }),
  };
}

function contradicted(
  { name, statements, taken, reason }: ProcedureReport['contradictions'][number],
  language: Language,
): string {
  const counted = statements[taken === 'first' ? 0 : 1]?.text ?? '';
  const both = statements.map(({ itemTitle, place, text }) => `${itemTitle}, ${place}: ${text}`).join(' / ');
  return say(reportWords, 'contradicted', language, { name, statements: both, taken: counted, reason });
}

function whyRejected(one: ProcedureReport['rejected'][number], language: Language, zone: string): string {
  switch (one.why) {
    case 'excluded':
      return say(reportWords, 'excluded-why', language, { ground: one.ground, rule: one.rule, reason: one.reason });
    case 'not-opened':
      return say(reportWords, 'not-opened-why', language, { failure: one.failure });
    case 'below-threshold':
      return one.failed
        .map(({ title, measured, minimum }) =>
          say(reportWords, 'threshold-why', language, {
            title,
            measured: localise(measured, language),
            minimum: localise(minimum, language),
          }),
        )
        .join(' ');
    default: {
      const at = formatInstant(fromIso(one.at), zone, language);
      return say(reportWords, 'late-why', language, { at, milliseconds: one.millisecondsLate });
    }
  }
}

function lowPrices({ abnormallyLow }: ProcedureReport, language: Language): readonly string[] {
  return abnormallyLow.map(({ name, rejected }) =>
    rejected === undefined
      ? say(reportWords, 'low-signal', language, { name })
      : say(reportWords, 'low-rejected', language, { name, reason: rejected }),
  );
}

function award({ winner }: ProcedureReport, language: Language): Section {
  const said = (key: 'winner' | 'awarded-to'): string => {
    const words = say(reportWords, key, language);
    return winner?.selection === true ? inSelection(words, language) : words;
  };
  const title = said('winner');
  if (winner === undefined) return { title, facts: [], paragraphs: [say(reportWords, 'not-yet', language)] };
  const headings = (['rank', 'tenderer', 'total', 'price'] as const).map((key) => say(reportWords, key, language));
  const rows = winner.ranking.map(({ rank, name, total, price }) => [
    `${rank}`,
    name,
    formatPoints(unwrap(parseRational(total)), 2, language),
    price === undefined ? '–' : money(price, language),
  ]);
  return {
    title,
    facts: [
      {
        label: said('awarded-to'),
        value: (winner.all ?? [winner]).map(({ name }) => name).join(', '),
      },
      { label: say(reportWords, 'awarded-why', language), value: winner.reasons },
    ],
    paragraphs: [],
    table: { headings, rows, widths: [1, 5, 2, 2] },
  };
}

function subcontracting(report: ProcedureReport, language: Language): Section {
  const headings = [say(reportWords, 'subcontractor', language), say(reportWords, 'part', language)];
  const rows = report.subcontractors.map(({ name, part }) => [name, part]);
  return section(report, language, 'subcontracting', rows.length === 0 ? {} : { table: { headings, rows } });
}

function typeOf({ procedureType: type }: ProcedureReport, language: Language): string {
  return type === 'open' ? say(reportWords, 'type-open', language) : say(reportWords, 'type-other', language, { type });
}

function cancelled({ cancellation }: ProcedureReport, language: Language, zone: string): readonly string[] {
  if (cancellation === undefined) return [];
  const at = formatInstant(fromIso(cancellation.at), zone, language);
  return [say(reportWords, 'stopped', language, { at, reason: cancellation.reason })];
}

function conflicts(report: ProcedureReport, context: DocumentContext): Section {
  const { language } = context;
  const headings = (['evaluator', 'declared', 'measure'] as const).map((key) => say(reportWords, key, language));
  const rows = report.declarations.map(({ user, function: task, conflict, explanation = '', measure }) => [
    `${context.nameOf(user)}, ${task}`,
    conflict === undefined
      ? say(reportWords, 'undeclared', language)
      : say(reportWords, conflict ? 'conflict' : 'no-conflict', language, { explanation }),
    measure ?? '–',
  ]);
  return section(report, language, 'conflicts', rows.length === 0 ? {} : { table: { headings, rows } });
}

function money(amount: string, language: Language): string {
  return formatMoney(unwrap(parseRational(amount)), language);
}
