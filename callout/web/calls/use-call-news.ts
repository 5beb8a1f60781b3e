import { useEffect, useRef, useState } from 'react';
import type { CallAnswer } from '#callout/api/answers.ts';
import { useWords } from '#platform/ui/language.tsx';
import { type Signal, sound } from '../alarm/sound.ts';
import { groupsOf } from './groups.ts';
import { coursePageWords } from './words.ts';

/** Sounds when somebody answers, when others are called and when nobody is left; gives the last of it in words, to be read aloud. */
export function useCallNews(course: CallAnswer): string {
  const t = useWords(coursePageWords);
  const before = useRef(course);
  const [news, setNews] = useState('');
  useEffect(() => {
    const last = before.current;
    if (last.version === course.version) return;
    before.current = course;
    const signal = signalOf(last, course);
    if (signal !== undefined && course.phase === 'running') sound(signal);
    const answered = answersSince(last, course);
    const said = answered.map(({ name, group }) => `${name}: ${t(group)}`);
    if (said.length > 0) setNews(said.slice(0, 3).join(' · '));
  }, [course, t]);
  return news;
}

interface Answered {
  readonly name: string;
  readonly group: 'arrived' | 'coming' | 'cannot';
}

/** Who said since then that he comes, cannot or is there. */
export function answersSince(last: CallAnswer, now: CallAnswer): readonly Answered[] {
  const stood = new Map(
    groupsOf(last).flatMap(({ name, people }) => people.map((one) => [one.responder, name] as const)),
  );
  return groupsOf(now).flatMap(({ name, people }) =>
    name === 'arrived' || name === 'coming' || name === 'cannot'
      ? people.filter((one) => stood.get(one.responder) !== name).map((one) => ({ name: one.name, group: name }))
      : [],
  );
}

/** The one signal that says most of what changed. */
export function signalOf(last: CallAnswer, now: CallAnswer): Signal | undefined {
  if (now.exhausted && !last.exhausted) return 'short';
  if (latestWave(now) > latestWave(last)) return 'wave';
  const answered = answersSince(last, now);
  if (answered.length === 0) return undefined;
  return answered.every(({ group }) => group === 'cannot') ? 'cannot' : 'answer';
}

function latestWave({ people, unreachable }: CallAnswer): number {
  return Math.max(0, ...[...people, ...unreachable].map(({ wave }) => wave));
}
