import { type ReactNode, useId, useState } from 'react';
import { useAction } from '#platform/ui/action.ts';
import { Button } from '#platform/ui/button.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { request } from '#platform/ui/request.ts';
import { List } from '#platform/ui/text.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import { unlockSound } from '../alarm/sound.ts';
import type { Me } from '../data/me.ts';
import { useOrganisation } from '../data/queries.ts';
import { Refused } from '../data/refused.tsx';
import { useClockTime } from '../frame/clock-time.ts';
import { GroupTalk } from '../talk/group-talk.tsx';
import { LineBanner } from './line-banner.tsx';
import { type PushState, usePushLost } from './push.ts';
import { SmsNumber } from './sms-number.tsx';
import type { OwnPhone } from './use-phone.ts';
import { WatchConsent } from './watch-consent.tsx';
import type { Whereabouts } from './whereabouts.ts';
import { lostWords, quietWords } from './words.ts';

type Responder = NonNullable<NonNullable<Me['person']>['responder']>;

interface QuietProps {
  readonly device: string;
  readonly own: OwnPhone;
  readonly push: PushState;
  readonly person: Me['person'];
  readonly soundAllowed: boolean;
  readonly whereabouts: Whereabouts;
  readonly onTest: () => void;
  readonly onEnrolAgain: () => void;
}

/** What only a native client can; see docs/specs/paraat-protocol.md. */
const limits = ['cannotSilent', 'cannotCall', 'cannotClosed', 'cannotPlace', 'cannotStart', 'cannotBattery'] as const;

/** When nothing is the matter: here or not, and whether this phone would wake its owner. */
export function Quiet(props: QuietProps): ReactNode {
  const { device, own, push, person, soundAllowed, whereabouts, onTest, onEnrolAgain } = props;
  const t = useWords(quietWords);
  const responder = person?.responder;
  return (
    <div className="quiet">
      <LineBanner own={own} />
      <h1>{person?.name ?? t('title')}</h1>
      {responder === undefined ? null : <HereOrNot key={responder.location?.id} responder={responder} />}
      <Wakes own={own} push={push} soundAllowed={soundAllowed} onEnrolAgain={onEnrolAgain} />
      <PushLost device={device} />
      {responder === undefined ? null : <GroupTalk wire={own.phone.talk} own={responder.groups} />}
      <WatchConsent whereabouts={whereabouts} />
      <Disclosure summary={t('cannotDo')}>
        <List items={limits.map((limit) => t(limit))} />
        <p>{t('cannotNative')}</p>
      </Disclosure>
      <SmsNumber />
      <Button onClick={onTest}>{t('test')}</Button>
    </div>
  );
}

function HereOrNot({ responder }: { readonly responder: Responder }): ReactNode {
  const t = useWords(quietWords);
  const id = useId();
  const { data: organisation } = useOrganisation();
  const [location, setLocation] = useState(responder.location?.id ?? responder.home.id);
  const say = useAction((says: 'here' | 'gone') =>
    request('put', '/v1/me/presence', { body: { location, says }, signal: AbortSignal.timeout(6_000) }),
  );
  const { state } = responder;
  const locations = organisation?.locations ?? [responder.home];
  return (
    <section className="here" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('youAre')}</h2>
      <p className="here__state" role="status">
        <Says responder={responder} />
      </p>
      <div className="here__presses">
        <Press says="here" now={state} onPress={() => void say.run('here')} />
        <Press says="gone" now={state} onPress={() => void say.run('gone')} />
      </div>
      <label className="here__at" htmlFor={id}>
        {t('at')}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={location}
        onChange={(event) => setLocation(event.target.value)}
      >
        {locations.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <Refused problem={say.problem} />
    </section>
  );
}

interface PressProps {
  readonly says: 'here' | 'gone';
  readonly now: Responder['state'];
  readonly onPress: () => void;
}

function Press({ says, now, onPress }: PressProps): ReactNode {
  const t = useWords(quietWords);
  return (
    <button type="button" className={`here__press here__press--${says}`} aria-pressed={now === says} onClick={onPress}>
      <Icon name={says === 'here' ? 'check' : 'cross'} /> {t(says)}
    </button>
  );
}

function Says({ responder }: { readonly responder: Responder }): ReactNode {
  const t = useWords(quietWords);
  const clock = useClockTime();
  const { state, location, since } = responder;
  switch (state) {
    case 'here':
      return t('saysHere', { location: location?.name ?? '', time: clock(since, 'minutes') });
    case 'gone':
      return t('saysGone');
    case 'stale':
      return t('saysStale');
    case 'unknown':
      return t('saysUnknown');
  }
}

/** That this phone was not woken for a while: its owner could not know. */
function PushLost({ device }: { readonly device: string }): ReactNode {
  const t = useWords(lostWords);
  const zone = useZone();
  const { language } = useLanguage();
  const lost = usePushLost(device);
  if (lost === undefined) return null;
  return (
    <div className="wakes wakes--not" role="status">
      <strong>
        <Icon name="warning" /> {t('since', { time: instantText(lost, zone, language, 'short') })}
      </strong>
    </div>
  );
}

interface WakesProps {
  readonly own: OwnPhone;
  readonly push: PushState;
  readonly soundAllowed: boolean;
  readonly onEnrolAgain: () => void;
}

function Wakes({ own, push, soundAllowed, onEnrolAgain }: WakesProps): ReactNode {
  const t = useWords(quietWords);
  const { line } = own.seen;
  if (line === 'refused') {
    return (
      <div className="wakes wakes--not" role="status">
        <strong>{t('wakesNot')}</strong>
        <p>{t('refused')}</p>
        <Button onClick={onEnrolAgain}>{t('again')}</Button>
      </div>
    );
  }
  const good = line === 'open' && soundAllowed && !own.elsewhere;
  return (
    <div className={good ? 'wakes' : 'wakes wakes--not'} role="status">
      <strong>
        <Icon name={good ? 'bell' : 'warning'} /> {t(good ? 'wakes' : 'wakesNot')}
      </strong>
      {good ? <p>{t('wakesText')}</p> : null}
      <p>{t(push === 'on' ? 'wakesPush' : 'wakesNoPush')}</p>
      {line === 'open' ? null : <p>{t('noLine')}</p>}
      {soundAllowed ? null : (
        <Button kind="primary" icon="bell" onClick={() => void unlockSound()}>
          {t('noSound')}
        </Button>
      )}
    </div>
  );
}
