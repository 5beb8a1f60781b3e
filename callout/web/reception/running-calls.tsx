import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { DashboardAnswer } from '#callout/api/answers.ts';
import { classes } from '#platform/ui/classes.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { stopwatch } from '../frame/clock-time.ts';
import { ModeWord, modeClass } from './mode-word.tsx';
import { callWords } from './words.ts';

type Calls = DashboardAnswer['calls'];

/** Calls that are not closed yet, those that go on first, each with its clock and how many come: one press leads to its page. */
export function RunningCalls({ calls }: { readonly calls: Calls }): ReactNode {
  const t = useWords(callWords);
  if (calls.length === 0) return null;
  return (
    <nav className="running" aria-label={t('running')}>
      {calls.toSorted(byPhase).map((call) => (
        <RunningCall key={call.call} call={call} />
      ))}
    </nav>
  );
}

function byPhase(one: Calls[number], other: Calls[number]): number {
  return Number(other.phase === 'running') - Number(one.phase === 'running');
}

function RunningCall({ call }: { readonly call: Calls[number] }): ReactNode {
  const t = useWords(callWords);
  const now = useNow(1_000);
  const { counts } = call;
  return (
    <Link to={`/calls/${call.call}`} className={classes('running__one', modeClass(call))}>
      <ModeWord mode={call.mode} />
      <strong className="running__what">
        {call.nature}, {call.place}
      </strong>
      <span>{call.location.name}</span>
      {call.phase === 'running' ? (
        <span className="running__clock">{stopwatch(call.raisedAt, now)}</span>
      ) : (
        <span>{t('phaseAllClear')}</span>
      )}
      <span>{t('comingCount', { count: counts.coming })}</span>
      <span>{t('arrivedCount', { count: counts.arrived })}</span>
      {call.enough === undefined ? null : (
        <span className="running__enough">
          <Icon name={call.enough ? 'check' : 'warning'} />
          {t(call.enough ? 'enough' : 'notEnough')}
        </span>
      )}
    </Link>
  );
}
