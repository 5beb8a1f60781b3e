import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link, Navigate, useLocation, useNavigate, useParams } from 'react-router';
import type { KioskAnswer } from '#callout/api/places.ts';
import { Button } from '#platform/ui/button.tsx';
import { recall } from '#platform/ui/device-storage.ts';
import { Icon } from '#platform/ui/icon.tsx';
import { LanguageSwitch, useWords } from '#platform/ui/language.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { Loaded } from '../data/loaded.tsx';
import { useMe } from '../data/me.ts';
import { useOrganisation } from '../data/queries.ts';
import { Refused } from '../data/refused.tsx';
import { ConnectionBanner } from '../frame/connection-banner.tsx';
import { ownEntrance, type Saying, useKiosk, useMakeKiosk, usePairing, useSignIn } from './kiosk-data.ts';
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

/** What the screen is for: its link makes it a kiosk, once; afterwards it knows its entrance. */
function Choose(): ReactNode {
  const { hash } = useLocation();
  const code = hash.slice(1);
  const own = ownEntrance();
  if (code !== '') return <Pair code={code} />;
  return own === undefined ? <ChooseEntrance /> : <Navigate to={`/kiosk/${own}`} replace />;
}

function Pair({ code }: { readonly code: string }): ReactNode {
  const t = useWords(kioskWords);
  const navigate = useNavigate();
  const { run, problem } = usePairing();
  const tried = useRef(false);
  useEffect(() => {
    // A link works once: it must not be opened twice.
    if (tried.current) return;
    tried.current = true;
    void run(code).then((done) => (done.ok ? navigate(`/kiosk/${done.value}`, { replace: true }) : undefined));
  }, [run, code, navigate]);
  return (
    <>
      <h1>{t('chooseTitle')}</h1>
      {problem === undefined ? <p role="status">{t('pairing')}</p> : <Refused problem={problem} />}
    </>
  );
}

function ChooseEntrance(): ReactNode {
  const t = useWords(kioskWords);
  const organisation = useOrganisation();
  return (
    <>
      <h1>{t('chooseTitle')}</h1>
      <p>{t('chooseText')}</p>
      <Loaded query={organisation}>
        {({ locations }) =>
          locations.length === 0 ? (
            <p role="status">{t('noEntrance')}</p>
          ) : (
            <ul className="kiosk__choices">
              {locations.map(({ id, name }) => (
                <li key={id}>
                  <Link to={`/kiosk/${id}`}>{name}</Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function Entrance({ location }: { readonly location: string }): ReactNode {
  const t = useWords(kioskWords);
  const [wanted, setWanted] = useState('');
  const kiosk = useKiosk(location, useLater(wanted.trim()));
  return (
    <Loaded query={kiosk}>
      {(known) => (
        <>
          <header className="kiosk__head">
            <h1>{t('title')}</h1>
            <p>{known.location.name}</p>
          </header>
          <SignIn known={known} wanted={wanted} onWant={setWanted} searching={kiosk.isPlaceholderData} />
          <MakeKiosk location={known.location} />
        </>
      )}
    </Loaded>
  );
}

const typingMs = 250;
const thanksMs = 6_000;

/** What was typed once the typing paused: a name is asked for once, not letter by letter. */
function useLater(value: string): string {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), typingMs);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}

interface SignInProps {
  readonly known: KioskAnswer;
  readonly wanted: string;
  readonly onWant: (wanted: string) => void;
  readonly searching: boolean;
}

function SignIn({ known, wanted, onWant, searching }: SignInProps): ReactNode {
  const t = useWords(kioskWords);
  const [said, setSaid] = useShortWhile<{ readonly text: string; readonly good: boolean }>();
  const signIn = useSignIn(known.location.id);
  const say = async (saying: Saying, name: string): Promise<void> => {
    const done = await signIn.run(saying);
    setSaid(
      done.ok
        ? { text: t(saying.says === 'here' ? 'doneIn' : 'doneOut', { name }), good: true }
        : { text: done.error.detail ?? t('failed'), good: false },
    );
    if (done.ok) onWant('');
  };
  const asked = wanted.replace(/\s/gu, '').length >= leastLetters && !searching;
  const people = asked ? known.people : [];
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
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onWant(event.target.value)}
        />
      </div>
      {asked && people.length === 0 && !known.more ? <p role="status">{t('none')}</p> : null}
      {asked && known.more ? <p role="status">{t('tooMany')}</p> : null}
      <Found people={people} onSay={(responder, says, name) => void say({ responder, says }, name)} />
    </>
  );
}

/** As the server has it (`callout/core/presence/entrance.ts`). */
const leastLetters = 2;

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
