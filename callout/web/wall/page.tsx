import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { DashboardAnswer } from '#callout/api/answers.ts';
import { classes } from '#platform/ui/classes.ts';
import { ClockProvider, useNow } from '#platform/ui/clock.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { ZoneProvider } from '#platform/ui/zone.tsx';
import { useWakeLock } from '../alarm/wake-lock.ts';
import { useChanges } from '../data/changes.ts';
import { useConnection } from '../data/connection.ts';
import { Loaded } from '../data/loaded.tsx';
import { useMe } from '../data/me.ts';
import { useDashboard } from '../data/queries.ts';
import { stopwatch, useClockTime } from '../frame/clock-time.ts';
import { levels } from '../reception/level.ts';
import { ModeWord, modeClass } from '../reception/mode-word.tsx';
import { receptionWords } from '../reception/words.ts';
import './wall.css';
import { wallWords } from './words.ts';

/** For a screen on the wall, read from five metres: numbers, no names. */
export function WallPage(): ReactNode {
  const t = useWords(wallWords);
  const me = useMe();
  const dashboard = useDashboard();
  useChanges(me.data?.person !== undefined);
  useWakeLock(true);
  return (
    <ClockProvider offset={me.data?.offset ?? 0}>
      <ZoneProvider zone={me.data?.organisation.timeZone ?? 'Europe/Amsterdam'}>
        <PageTitle title={t('title')} />
        <main className="wall">
          <WallHead name={me.data?.organisation.name ?? 'Paraat'} />
          <Loaded query={dashboard}>{(seen) => <Wall seen={seen} />}</Loaded>
        </main>
      </ZoneProvider>
    </ClockProvider>
  );
}

function WallHead({ name }: { readonly name: string }): ReactNode {
  const t = useWords(wallWords);
  const clock = useClockTime();
  const now = useNow(1_000);
  const { good, heard } = useConnection();
  return (
    <>
      <header className="wall__head">
        <h1>{t('title')}</h1>
        <span>{name}</span>
        <strong>{clock(now)}</strong>
        <Link to="/reception">{t('leave')}</Link>
      </header>
      {good ? null : (
        <p className="wall__frozen" role="alert">
          <Icon name="warning" />
          {t('frozen', { time: clock(Temporal.Instant.fromEpochMilliseconds(heard)) })}
        </p>
      )}
    </>
  );
}

/** The fewer locations, the larger each stands on the screen. */
function sizeOf(locations: number): string | undefined {
  if (locations === 1) return 'wall__tiles--one';
  return locations <= 4 ? 'wall__tiles--few' : undefined;
}

function Wall({ seen }: { readonly seen: DashboardAnswer }): ReactNode {
  return (
    <>
      {seen.calls
        .filter(({ phase }) => phase === 'running')
        .map((call) => (
          <WallCall key={call.call} call={call} />
        ))}
      <ul className={classes('wall__tiles', sizeOf(seen.locations.length))}>
        {seen.locations.map(({ id, name, staffing }) => (
          <WallTile key={id} name={name} staffing={staffing} />
        ))}
      </ul>
    </>
  );
}

function WallCall({ call }: { readonly call: DashboardAnswer['calls'][number] }): ReactNode {
  const t = useWords(wallWords);
  const now = useNow(1_000);
  return (
    <section className={classes('wall__call', modeClass(call))}>
      <ModeWord mode={call.mode} />
      <strong>
        {call.nature}, {call.place}
      </strong>
      <span>{call.location.name}</span>
      <span>{stopwatch(call.raisedAt, now)}</span>
      <span>
        {call.counts.coming} {t('coming')}, {call.counts.arrived} {t('arrived')}
      </span>
    </section>
  );
}

interface WallTileProps {
  readonly name: string;
  readonly staffing: DashboardAnswer['overall'];
}

function WallTile({ name, staffing }: WallTileProps): ReactNode {
  const t = useWords(receptionWords);
  const { sign, word, look } = levels[staffing.level];
  return (
    <li className={`wall__tile wall__tile--${look}`}>
      <span className="wall__name">{name}</span>
      <span className="wall__number">
        {staffing.present}
        {staffing.level === 'none-needed' ? null : <small>/{staffing.minimum.total}</small>}
      </span>
      <span className="wall__level">
        <Icon name={sign} /> {t(word)}
      </span>
    </li>
  );
}
