import { type ReactNode, useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { KioskAnswer } from '#callout/api/answers.ts';
import { Button } from '#platform/ui/button.tsx';
import { recall } from '#platform/ui/device-storage.ts';
import { Icon } from '#platform/ui/icon.tsx';
import { LanguageSwitch, useWords } from '#platform/ui/language.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { Loaded } from '../data/loaded.tsx';
import { useMe } from '../data/me.ts';
import { useOrganisation } from '../data/queries.ts';
import { ConnectionBanner } from '../frame/connection-banner.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { type Saying, useKiosk, useMakeKiosk, useSignIn } from './kiosk-data.ts';
import './kiosk.css';
import { kioskWords } from './words.ts';

/** The tablet at the entrance: a name, two big buttons, and nothing about anybody else. */
export function KioskPage(): ReactNode {
  const t = useWords(kioskWords);
  const { location } = useParams();
  return (
    <main className="kiosk">
      <PageTitle title={t('chooseTitle')} />
      <ConnectionBanner />
      {location === undefined ? <Choose /> : <Entrance location={location} />}
      <LanguageSwitch />
    </main>
  );
}

function Choose(): ReactNode {
  const t = useWords(kioskWords);
  const organisation = useOrganisation();
  return (
    <>
      <h1>{t('chooseTitle')}</h1>
      <p>{t('chooseText')}</p>
      <Loaded query={organisation}>
        {({ locations }) => (
          <ul className="kiosk__choices">
            {locations.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/kiosk/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}

function Entrance({ location }: { readonly location: string }): ReactNode {
  const t = useWords(kioskWords);
  const kiosk = useKiosk(location);
  return (
    <Loaded query={kiosk}>
      {(known) => (
        <>
          <header className="kiosk__head">
            <h1>{t('title')}</h1>
            <p>{known.location.name}</p>
          </header>
          <SignIn known={known} />
          <MakeKiosk location={known.location} />
        </>
      )}
    </Loaded>
  );
}

const mostShown = 5;
const thanksMs = 6_000;

function SignIn({ known }: { readonly known: KioskAnswer }): ReactNode {
  const t = useWords(kioskWords);
  const [wanted, setWanted] = useState('');
  const [said, setSaid] = useShortWhile<{ readonly text: string; readonly good: boolean }>();
  const signIn = useSignIn(known.location.id);
  const say = async (saying: Saying, name: string): Promise<void> => {
    const done = await signIn.run(saying);
    setSaid(
      done.ok
        ? { text: t(saying.says === 'here' ? 'doneIn' : 'doneOut', { name }), good: true }
        : { text: done.error.detail ?? t('failed'), good: false },
    );
    if (done.ok) setWanted('');
  };
  const found = matching(known.people, wanted);
  return (
    <>
      {said === undefined ? null : (
        <p className={said.good ? 'kiosk__said' : 'kiosk__said kiosk__said--bad'} role="alert">
          <Icon name={said.good ? 'check' : 'warning'} /> {said.text}
        </p>
      )}
      <div className="kiosk__search">
        <TextField
          label={t('search')}
          hint={t('searchHint')}
          value={wanted}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setWanted(event.target.value)}
        />
      </div>
      {found === undefined ? null : found.length === 0 ? <p role="status">{t('none')}</p> : null}
      {found !== undefined && found.length > mostShown ? <p role="status">{t('tooMany')}</p> : null}
      <Found
        people={(found ?? []).slice(0, mostShown)}
        onSay={(responder, says, name) => void say({ responder, says }, name)}
      />
    </>
  );
}

/** Goes by itself, so that the next one at the entrance does not read it. */
function useShortWhile<T>(): readonly [T | undefined, (value: T) => void] {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    if (value === undefined) return undefined;
    const timer = setTimeout(() => setValue(undefined), thanksMs);
    return () => clearTimeout(timer);
  }, [value]);
  return [value, setValue];
}

interface FoundProps {
  readonly people: KioskAnswer['people'];
  readonly onSay: (responder: string, says: Saying['says'], name: string) => void;
}

function Found({ people, onSay }: FoundProps): ReactNode {
  const t = useWords(kioskWords);
  return (
    <ul className="kiosk__people">
      {people.map(({ responder, name }) => (
        <li key={responder}>
          <span>{name}</span>
          <button type="button" aria-label={t('inOf', { name })} onClick={() => onSay(responder, 'here', name)}>
            <Icon name="check" /> {t('in')}
          </button>
          <button
            type="button"
            className="kiosk__out"
            aria-label={t('outOf', { name })}
            onClick={() => onSay(responder, 'gone', name)}
          >
            <Icon name="arrow" /> {t('out')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Nobody before two letters are typed: the list of names is for no passer-by. */
export function matching(people: KioskAnswer['people'], wanted: string): KioskAnswer['people'] | undefined {
  const words = plain(wanted).split(/\s+/u).filter(Boolean);
  if (words.join('').length < 2) return undefined;
  return people.filter(({ name }) => words.every((word) => plain(name).includes(word)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function MakeKiosk({ location }: { readonly location: KioskAnswer['location'] }): ReactNode {
  const t = useWords(kioskWords);
  const { data: me } = useMe();
  const make = useMakeKiosk(location.id, location.name);
  const [made, setMade] = useState(() => recall(`kiosk-${location.id}`) !== undefined);
  if (made) return <p className="kiosk__made">{t('made')}</p>;
  if (me?.person?.may.administer.includes(location.id) !== true) return null;
  return (
    <div className="kiosk__made">
      <Button busy={make.busy} onClick={() => void make.run(undefined).then(({ ok }) => setMade(ok))}>
        {t('make')}
      </Button>
      <p>{t('makeHint')}</p>
    </div>
  );
}
