import type { CallAnswer } from '#callout/api/answers.ts';
import type { CallCourse } from '#callout/core/alarm/view.ts';
import { formatDateShort, formatInstant } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { fromIso, localDate } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import { exactText, type Pair, type ReportDocument, type Section, stopwatch } from './documents.ts';
import { type ReportWord, reportWords } from './words.ts';

type Course = CallCourse & Pick<CallAnswer, 'timeline'>;

interface Told {
  readonly organisation: string;
  readonly zone: string;
  readonly language: Language;
}

/** One call as a document: what happened second by second, people by task, and the evaluation (BHV-14, BHV-18). */
export function callDocument(course: Course, told: Told): ReportDocument {
  const { organisation, zone, language } = told;
  const t = (key: ReportWord, params = {}) => say(reportWords, key, language, params);
  const { nature, place, location, mode, raisedAt } = course;
  const where = place === '' ? t('erased') : place;
  return {
    language,
    title: t('call-title'),
    ...(mode === 'drill' ? { sign: t('drill-sign') } : {}),
    author: organisation,
    day: localDate(fromIso(raisedAt), zone).toString(),
    footer: `${nature}, ${where}, ${location.name}, ${formatInstant(fromIso(raisedAt), zone, language)}`,
    facts: factsOf(course, told, where),
    sections: [
      peopleSection(course, language),
      ...evaluationSections(course, language),
      { title: t('course'), table: courseTable(course, told) },
    ],
  };
}

function factsOf(course: Course, { organisation, zone, language }: Told, where: string): readonly Pair[] {
  const t = (key: ReportWord) => say(reportWords, key, language);
  const { location, mode, nature, text, raisedAt, raisedBy, ended, endedAt, counts, enough } = course;
  const row = (label: ReportWord, value: string): Pair => ({ label: t(label), value });
  return [
    row('organisation', organisation),
    row('location', location.name),
    row('mode', t(mode)),
    row('nature', nature),
    row('place', where),
    row('message', text === '' ? t('erased') : text),
    row('raisedAt', exactText(raisedAt, zone, language)),
    row('raisedBy', raisedBy.name),
    ...(ended === undefined
      ? []
      : [row('ended', `${exactText(ended.at, zone, language)}${ended.text === '' ? '' : `: ${ended.text}`}`)]),
    ...(endedAt === undefined ? [] : [row('lasted', stopwatch(millisecondsBetween(raisedAt, endedAt), language))]),
    row('called', String(counts.called)),
    row('on-phone', String(counts.onPhone)),
    row('read', String(counts.read)),
    row('coming', String(counts.coming)),
    row('arrived', String(counts.arrived)),
    row('cannot', String(counts.cannot)),
    row('unreachable', String(counts.unreachable)),
    ...(enough === undefined ? [] : [row('enough', t(enough ? 'yes' : 'no'))]),
  ];
}

function peopleSection({ people, unreachable, raisedAt }: Course, language: Language): Section {
  const t = (key: ReportWord) => say(reportWords, key, language);
  const all = [...people, ...unreachable];
  const tasks = Map.groupBy(all, ({ role }) => role?.name ?? t('withoutTask'));
  const rows = [...tasks].flatMap(([task, own]) =>
    own.map(({ name, step, skills, instants }) => {
      const at = step === undefined ? undefined : instants[step];
      const outcome = step === undefined ? t('noAnswer') : t(step);
      const after = at === undefined ? '' : `, +${stopwatch(millisecondsBetween(raisedAt, at), language)}`;
      return [task, name, skills.map((skill) => skill.name).join(', '), `${outcome}${after}`];
    }),
  );
  const headings = [t('task'), t('name'), t('skills'), t('outcome')];
  return { title: t('people'), table: { headings, rows, widths: [3, 3, 3, 3] } };
}

function evaluationSections({ evaluation }: Course, language: Language): readonly Section[] {
  if (evaluation === undefined) return [];
  const t = (key: ReportWord, params = {}) => say(reportWords, key, language, params);
  const { asked, answers, conclusion } = evaluation;
  const yesOf = (name: 'arrivedInTime' | 'knewWhatToDo' | 'equipment'): string => {
    const given = answers.filter((one) => one.answers[name] !== undefined);
    return t('yesOf', { yes: given.filter((one) => one.answers[name] === true).length, of: given.length });
  };
  const remarks = answers.filter((one) => one.remarks !== '').map((one) => `${one.from.name}: ${one.remarks}`);
  const facts: Pair[] = [
    { label: t('inTime'), value: yesOf('arrivedInTime') },
    { label: t('knew'), value: yesOf('knewWhatToDo') },
    { label: t('equipment'), value: yesOf('equipment') },
  ];
  const count = t('evaluationCount', { answered: answers.length, asked });
  if (conclusion === undefined) return [{ title: t('evaluation'), facts, paragraphs: [count, ...remarks] }];
  const written = (text: string) => (text === '' ? t('erased') : text);
  return [
    {
      title: t('evaluation'),
      facts: [
        ...facts,
        { label: t('went'), value: written(conclusion.went) },
        { label: t('improve'), value: written(conclusion.improve) },
      ],
      paragraphs: [count, ...remarks],
    },
    {
      title: t('actions'),
      table: {
        headings: [t('what'), t('who'), t('before')],
        widths: [5, 3, 2],
        rows: conclusion.actions.map(({ what, who, before }) => [
          written(what),
          written(who),
          formatDateShort(Temporal.PlainDate.from(before), language),
        ]),
      },
    },
  ];
}

function courseTable(course: Course, { zone, language }: Told): NonNullable<Section['table']> {
  const t = (key: ReportWord) => say(reportWords, key, language);
  const line = (at: string, what: string, who: string) => ({ at, what, who });
  const lines = course.timeline.flatMap(({ at, by, type, people, texts }) => {
    if (type === 'ProgressNoted')
      return people.map((one) => line(one.at ?? at, one.step === undefined ? '' : t(one.step), one.name));
    const said = Object.values(texts).filter((text) => text !== '' && text !== 'true');
    const what = [isWord(type) ? t(type) : type, ...said].join(' · ');
    const few = people.length > 0 && people.length <= 3;
    const who = few ? people.map(({ name }) => name).join(', ') : (by?.name ?? t('system'));
    return [line(at, people.length > 3 ? `${what} (${people.length})` : what, who)];
  });
  const sorted = lines.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return {
    headings: [t('after'), t('hour'), t('happened'), t('who')],
    widths: [1.6, 2, 6, 3],
    rows: sorted.map(({ at, what, who }) => [
      `+${stopwatch(millisecondsBetween(course.raisedAt, at), language)}`,
      clockOf(at, zone),
      what,
      who,
    ]),
  };
}

function isWord(type: string): type is ReportWord {
  return Object.hasOwn(reportWords, type);
}

function clockOf(at: string, zone: string): string {
  return fromIso(at).toZonedDateTimeISO(zone).toPlainTime().toString({ fractionalSecondDigits: 1 });
}

function millisecondsBetween(from: string, to: string): number {
  return fromIso(to).epochMilliseconds - fromIso(from).epochMilliseconds;
}
