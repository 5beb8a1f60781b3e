import { type ReactNode, useEffect, useState } from 'react';
import type { DashboardAnswer, OrganisationAnswer } from '#callout/api/answers.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { classes } from '#platform/ui/classes.ts';
import { recall, remember } from '#platform/ui/device-storage.ts';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { Loaded } from '../data/loaded.tsx';
import { type Me, useMe } from '../data/me.ts';
import { useDashboard, useOrganisation } from '../data/queries.ts';
import { Composer } from './composer.tsx';
import { levels } from './level.ts';
import { PeoplePanel } from './people-panel.tsx';
import './reception.css';
import { RunningCalls } from './running-calls.tsx';
import { StaffingFigures, Tiles } from './tiles.tsx';
import { useStaffingSounds } from './use-staffing-sounds.ts';
import { receptionWords } from './words.ts';

/** The central post at a glance: staffing, who is there, calls that run, and the button (BHV-03, BHV-04). */
export function ReceptionPage(): ReactNode {
  const t = useWords(receptionWords);
  const me = useMe();
  const dashboard = useDashboard();
  const organisation = useOrganisation();
  return (
    <>
      <PageTitle title={t('title')} />
      <h1 className="ui-hidden">{t('title')}</h1>
      <Loaded query={dashboard} shape="cards">
        {(seen) => (
          <Loaded query={organisation}>
            {(known) => (me.data === undefined ? null : <Post me={me.data} seen={seen} organisation={known} />)}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

interface PostProps {
  readonly me: Me;
  readonly seen: DashboardAnswer;
  readonly organisation: OrganisationAnswer;
}

function Post({ me, seen, organisation }: PostProps): ReactNode {
  const t = useWords(receptionWords);
  const [selected, setSelected] = useState(() => startOf(me, seen));
  const [composing, setComposing] = useState(false);
  const select = (id: string): void => {
    remember(storageKey, id);
    setSelected(id);
  };
  const raisable = me.person?.may.raise ?? [];
  const location = seen.locations.find(({ id }) => id === selected) ?? seen.locations[0];
  useStaffingSounds(seen);
  useF2(() => setComposing(true), raisable.length > 0);
  if (location === undefined) return null;
  const mayRaise = raisable.includes(location.id);
  return (
    <div className={classes('reception', seen.locations.length === 1 && 'reception--one')}>
      <Warnings warnings={seen.warnings} />
      <RunningCalls calls={seen.calls} />
      <section className="reception__tiles" aria-label={t('locations')}>
        {seen.locations.length > 1 ? <Overall seen={seen} /> : null}
        <Tiles locations={seen.locations} selected={location.id} onSelect={select} />
      </section>
      <div className="reception__side">
        <button type="button" className="call-out" disabled={!mayRaise} onClick={() => setComposing(true)}>
          <Icon name="bell" />
          <span>
            {t('callOut')} <kbd aria-hidden="true">F2</kbd>
            <small>
              {mayRaise
                ? t('callOutAt', { location: location.name, count: location.staffing.present })
                : t('mayNotRaise')}
            </small>
          </span>
        </button>
        <PeoplePanel location={location} people={seen.people} />
      </div>
      {composing ? (
        <Composer
          organisation={organisation}
          locations={seen.locations.filter(({ id }) => raisable.includes(id))}
          start={mayRaise ? location.id : (raisable[0] ?? location.id)}
          onClose={() => setComposing(false)}
        />
      ) : null}
    </div>
  );
}

const storageKey = 'reception-location';

/** Where this reception stands: what was chosen last on this device, else the place of the viewer's own office, else the first. */
function startOf({ person }: Me, { locations }: DashboardAnswer): string | undefined {
  const offices = person?.offices.map(({ scope }) => scope) ?? [];
  const wanted = [recall(storageKey), ...offices, person?.responder?.home.id];
  const found = wanted.find((id) => locations.some((location) => location.id === id));
  return found ?? locations[0]?.id;
}

function Overall({ seen }: { readonly seen: DashboardAnswer }): ReactNode {
  const t = useWords(receptionWords);
  const staffing = seen.overall;
  const short = seen.locations.filter((location) => location.staffing.level === 'short').length;
  return (
    <div className={`overall level--${levels[staffing.level].look}`}>
      <span className="tile__name">{t('overall')}</span>
      <StaffingFigures staffing={staffing} />
      {short === 0 ? null : (
        <strong className="overall__short">
          <Icon name="warning" /> {t('shortLocations', { count: short })}
        </strong>
      )}
    </div>
  );
}

function Warnings({ warnings }: Pick<DashboardAnswer, 'warnings'>): ReactNode {
  const t = useWords(receptionWords);
  if (warnings.length === 0) return null;
  return (
    <Alert tone="bad" role="alert" title={t('serverTrouble')}>
      {warnings.map(({ code, sentence }) => (
        <p key={code}>{sentence}</p>
      ))}
    </Alert>
  );
}

function useF2(run: () => void, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return undefined;
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'F2') return;
      event.preventDefault();
      run();
    };
    globalThis.addEventListener('keydown', pressed);
    return () => globalThis.removeEventListener('keydown', pressed);
  });
}
