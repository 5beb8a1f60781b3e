import type { ReactNode } from 'react';
import type { CallAnswer } from '#callout/api/answers.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { Params } from '#platform/kernel/words.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Text } from '#platform/ui/text.tsx';
import { callPath } from '../data/queries.ts';
import { useClockTime } from '../frame/clock-time.ts';
import '../talk/talk.css';
import { coursePageWords, courseWords } from './words.ts';

interface Row {
  readonly key: string;
  readonly after: string;
  readonly at: string;
  readonly what: string;
  readonly who: string;
  /** Where what he said can be listened to. */
  readonly recording?: string | undefined;
}

/** The course of a call second by second (BHV-14): what stands in the log, one line for each person and step. */
export function Course({ course }: { readonly course: CallAnswer }): ReactNode {
  const t = useWords(courseWords);
  const clock = useClockTime();
  const rows = useRows(course);
  return (
    <>
      <Text soft>{t('intro')}</Text>
      <DataTable
        caption={t('happened')}
        hideCaption
        columns={[
          { id: 'after', header: t('after'), text: (row) => row.after },
          { id: 'at', header: t('time'), text: (row) => clock(row.at) },
          { id: 'what', header: t('happened'), text: (row) => row.what, cell: (row) => <What row={row} /> },
          { id: 'who', header: t('who'), text: (row) => row.who },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
        empty={{ title: t('happened') }}
      />
    </>
  );
}

function What({ row }: { readonly row: Row }): ReactNode {
  const t = useWords(courseWords);
  if (row.recording === undefined) return row.what;
  return (
    <>
      {row.what}
      {/* What people said in an emergency has no text beside it; who listens reads the course around it. */}
      <audio
        className="course__sound"
        controls
        preload="none"
        src={row.recording}
        aria-label={t('listen', { name: row.who })}
      >
        <track kind="captions" />
      </audio>
    </>
  );
}

const stepWords = {
  sent: 'sent',
  'on-phone': 'onPhone',
  shown: 'shown',
  read: 'read',
  coming: 'coming',
  cannot: 'cannot',
  arrived: 'arrived',
} as const;

function useRows(course: CallAnswer): readonly Row[] {
  const t = useWords(courseWords);
  const say = useWords(coursePageWords);
  const { language } = useLanguage();
  const row = (key: string, at: string, what: string, who: string): Row => ({
    key,
    at,
    after: secondsAfter(course.raisedAt, at, language),
    what,
    who,
  });
  const rows = course.timeline.flatMap(({ seq, at, by, type, people, texts, talk }): readonly Row[] => {
    if (talk !== undefined) return [spoken(row, { seq, at, people, talk }, course.call, t)];
    if (type === 'ProgressNoted') {
      return people.map((person, index) =>
        row(
          `${seq}-${index}`,
          person.at ?? at,
          [
            person.step === undefined ? '' : say(stepWords[person.step]),
            person.minutes === undefined ? '' : say('minutes', { count: person.minutes }),
          ]
            .filter(Boolean)
            .join(', '),
          person.name,
        ),
      );
    }
    const what = isKnown(type) ? t(type, { count: people.length }) : type;
    const said = Object.values(texts).filter(Boolean).join(' · ');
    const names = people.length > 0 && people.length <= 3 ? people.map(({ name }) => name).join(', ') : undefined;
    return [row(String(seq), at, said === '' ? what : `${what}: ${said}`, names ?? by?.name ?? t('system'))];
  });
  const names = new Map([...course.people, ...course.unreachable].map(({ responder, name }) => [responder, name]));
  const tried = course.attempts.map((attempt, index) =>
    row(`try-${index}`, attempt.at, triedText(t, attempt), names.get(attempt.responder) ?? attempt.responder),
  );
  return [...rows, ...tried].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** What was tried to reach somebody, and what became of it. */
export function triedText(
  t: (key: keyof typeof courseWords, params?: Readonly<Record<string, string>>) => string,
  { channel, outcome, problem = '' }: CallAnswer['attempts'][number],
): string {
  const why = isKnown(problem) ? t(problem) : problem;
  switch (channel) {
    case 'phone':
      return t('phoneAgain');
    case 'mail':
      return t('mailSent');
    case 'push':
      return outcome === 'failed' ? t('pushFailed', { why }) : t('pushSent');
    case 'sms':
      return outcome === 'failed' ? t('smsFailed', { why }) : t(outcome === 'waiting' ? 'smsWaiting' : 'smsSent');
  }
}

type Spoken = Pick<CallAnswer['timeline'][number], 'seq' | 'at' | 'people'> & {
  readonly talk: NonNullable<CallAnswer['timeline'][number]['talk']>;
};

function spoken(
  row: (key: string, at: string, what: string, who: string) => Row,
  { seq, at, people, talk }: Spoken,
  call: string,
  t: (key: keyof typeof courseWords, params?: Params) => string,
): Row {
  const { burst, milliseconds, how, recorded } = talk;
  const told = t('FloorHeld', { count: Math.max(1, Math.round(milliseconds / 1000)) });
  const why = how === 'time-limit' || how === 'pre-empted' || how === 'lost' ? `, ${t(how)}` : '';
  // Its place is where he began.
  const from = toIso(Temporal.Instant.from(at).subtract({ milliseconds }));
  const line = row(String(seq), from, `${told}${why}`, people[0]?.name ?? '');
  return recorded ? { ...line, recording: `${callPath(call)}/recordings/${burst}` } : line;
}

function isKnown(type: string): type is keyof typeof courseWords {
  return Object.hasOwn(courseWords, type);
}

/** `+1:04,2`: minutes, seconds and tenths since the press. */
export function secondsAfter(from: string, to: string, language: string): string {
  const tenths = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 100));
  const seconds = String(Math.floor(tenths / 10) % 60).padStart(2, '0');
  return `+${Math.floor(tenths / 600)}:${seconds}${language === 'en' ? '.' : ','}${tenths % 10}`;
}
