import type { ReactNode } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { classes } from '#platform/ui/classes.ts';
import { ClockProvider } from '#platform/ui/clock.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { type NavItem, Shell } from '#platform/ui/shell.tsx';
import { ZoneProvider } from '#platform/ui/zone.tsx';
import { useSoundAllowed } from '../alarm/use-sound.ts';
import { useChanges } from '../data/changes.ts';
import { Loaded } from '../data/loaded.tsx';
import { type Me, useMe } from '../data/me.ts';
import { DemoControls } from '../demo/demo-controls.tsx';
import { product } from '../product.ts';
import { Mark } from '../theme/mark.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import './frame.css';
import { frameWords } from './words.ts';

/** What surrounds the pages of the reception: a low header, and above everything whether the server is still there. */
export function DeskLayout(): ReactNode {
  const t = useWords(frameWords);
  const me = useMe();
  useChanges(me.data?.person !== undefined);
  return (
    <ClockProvider offset={me.data?.offset ?? 0}>
      <ZoneProvider zone={me.data?.organisation.timeZone ?? 'Europe/Amsterdam'}>
        <Shell
          full
          product={product.name}
          mark={<Mark />}
          nav={navigation(me.data, t)}
          user={<Tools me={me.data} />}
          {...(me.data?.mode === 'demonstration' ? { demo: <DemoControls /> } : {})}
        >
          <ConnectionBanner />
          <Loaded query={me}>{() => <Outlet />}</Loaded>
        </Shell>
      </ZoneProvider>
    </ClockProvider>
  );
}

function navigation(me: Me | undefined, t: (key: keyof typeof frameWords) => string): readonly NavItem[] {
  const person = me?.person;
  if (person === undefined) return [];
  return [
    ...(person.may.see.length > 0
      ? [
          { to: '/reception', label: t('reception') },
          { to: '/calls', label: t('calls') },
          { to: '/reports', label: t('reports') },
          { to: '/wall', label: t('wall') },
        ]
      : []),
    ...(person.may.configure ? [{ to: '/administration', label: t('administration') }] : []),
    ...(person.responder === undefined ? [] : [{ to: '/phone', label: t('phone') }]),
  ];
}

function Tools({ me }: { readonly me: Me | undefined }): ReactNode {
  const t = useWords(frameWords);
  const { pathname } = useLocation();
  if (me === undefined) return null;
  const { account } = me;
  if (account === undefined) {
    return pathname === '/sign-in' || me.firstRun ? null : (
      <Link to="/sign-in" className="frame-user">
        <Icon name="person" />
        {t('signIn')}
      </Link>
    );
  }
  return (
    <div className="frame-tools">
      {me.person !== undefined && me.person.may.see.length > 0 ? <SoundSign /> : null}
      <Link to="/account" className="frame-user">
        <Icon name="person" />
        <span title={account.name}>{account.name}</span>
      </Link>
    </div>
  );
}

/** Takes the same room whichever it says: a press that turns sound on moves nothing from under the pointer. */
function SoundSign(): ReactNode {
  const t = useWords(frameWords);
  const allowed = useSoundAllowed();
  return (
    <span role="status" className="frame-sound">
      <span className={classes('frame-sign', !allowed && 'frame-sign--not')}>
        <Icon name="bell" />
        {t('soundOn')}
      </span>
      {/* Any press on the page allows it, and so does this one. */}
      <button
        type="button"
        className={classes('frame-sign frame-sign--bad', allowed && 'frame-sign--not')}
        aria-label={t('turnSoundOn')}
        title={t('soundOff')}
      >
        <Icon name="bell" />
        <span>{t('turnSoundOn')}</span>
      </button>
    </span>
  );
}
