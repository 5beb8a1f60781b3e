import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useNavigate } from 'react-router';
import type { DashboardAnswer, OrganisationAnswer } from '#callout/api/answers.ts';
import type { PlanSpot } from '#callout/core/alarm/commands.ts';
import { Button } from '#platform/ui/button.tsx';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { classes } from '#platform/ui/classes.ts';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useRaise } from '../data/deeds.ts';
import { Refused } from '../data/refused.tsx';
import { ConnectionBanner } from '../frame/connection-banner.tsx';
import { usePlace } from '../places/data.ts';
import { MarkPicker } from '../places/mark-picker.tsx';
import '../places/surface.css';
import { audiencesFor, type Choice, choicesAt, filledIn } from './choices.ts';
import './composer.css';
import { composeWords } from './words.ts';

interface ComposerProps {
  readonly organisation: OrganisationAnswer;
  readonly locations: DashboardAnswer['locations'];
  readonly start: string;
  readonly onClose: () => void;
}

/** Three presses and one field: what it is, where, send (BHV-05, BHV-06). All is in sight at once; the keyboard does it as well. */
export function Composer({ organisation, locations, start, onClose }: ComposerProps): ReactNode {
  const t = useWords(composeWords);
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const place = useRef<HTMLInputElement>(null);
  const draft = useDraftCall(organisation, start, place);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Ready for a digit: what it is comes first.
    shown?.querySelector<HTMLElement>('.nature')?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes('composer', draft.drill && 'composer--drill')}
      aria-labelledby={titleId}
      onClose={({ currentTarget }) => (currentTarget.open ? undefined : onClose())}
    >
      {draft.drill ? <p className="composer__drill">{t('drillBanner')}</p> : null}
      <form
        className="composer__sheet"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void draft.send();
        }}
      >
        <header className="composer__head">
          <h2 id={titleId}>{t(draft.drill ? 'drillTitle' : 'title')}</h2>
          <Place draft={draft} locations={locations} />
          <Button kind="quiet" icon="cross" onClick={() => dialog.current?.close()}>
            Esc
          </Button>
        </header>
        <Natures draft={draft} />
        <Details draft={draft} place={place} />
      </form>
    </dialog>
  );
}

type Draft = ReturnType<typeof useDraftCall>;

function useDraftCall(organisation: OrganisationAnswer, start: string, place: RefObject<HTMLInputElement | null>) {
  const navigate = useNavigate();
  const raising = useRaise();
  const [location, setLocation] = useState(start);
  const [choice, setChoice] = useState<Choice | 'other'>();
  const [nature, setNature] = useState('');
  const [where, setWhere] = useState('');
  const [audience, setAudience] = useState('');
  const [drill, setDrill] = useState(false);
  const [tried, setTried] = useState(false);
  const pointed = usePointed(location);
  const everybody = useWords(composeWords)('everybody');
  const known = typeof choice === 'object' ? choice : undefined;
  const audiences = audiencesFor(organisation, location, known, everybody);
  const usual = known?.scenario === undefined ? 'all' : (audiences[0]?.key ?? 'all');
  const chosen = audiences.find(({ key }) => key === (audience === '' ? usual : audience));
  const what = known?.nature ?? nature.trim();
  const text = known === undefined ? '' : filledIn(known.text, where);
  const pick = (next: Choice | 'other'): void => {
    setChoice(next);
    setAudience('');
    if (next !== 'other') place.current?.focus();
  };
  const send = async (): Promise<void> => {
    setTried(true);
    if (what === '') return;
    if (where.trim() === '') return place.current?.focus();
    const sent = await raising.raise({
      mode: drill ? 'drill' : 'real',
      location,
      nature: what,
      place: where.trim(),
      ...(text === '' ? {} : { text }),
      ...(pointed.spot === undefined ? {} : { mark: pointed.spot }),
      audience: chosen?.audience ?? { kind: 'all-available' },
    });
    if (sent !== undefined) await navigate(`/calls/${sent}`);
  };
  const choices = choicesAt(organisation, location);
  const fields = { location, choice, nature, where, drill, tried, what, text, choices, audiences, chosen };
  const moves = { setLocation, setNature, setWhere, setAudience, setDrill, pick, send };
  return { ...fields, ...moves, raising, pointed };
}

/** A spot on a plan of the location; another location has other plans. */
function usePointed(location: string) {
  const [pointed, setPointed] = useState<{ readonly location: string; readonly spot: PlanSpot }>();
  const place = usePlace(location);
  return {
    spot: pointed?.location === location ? pointed.spot : undefined,
    plans: place.data?.plans ?? [],
    point: (spot: PlanSpot) => setPointed({ location, spot }),
  };
}

/** Not asked: a call is sent without it, and it can be pointed out afterwards. */
function OnPlan({ draft }: { readonly draft: Draft }): ReactNode {
  const t = useWords(composeWords);
  const { spot, plans, point } = draft.pointed;
  if (plans.length === 0) return null;
  return (
    <Disclosure summary={t(spot === undefined ? 'onPlan' : 'onPlanDone')}>
      <MarkPicker key={draft.location} location={draft.location} plans={plans} spot={spot} onPick={point} />
    </Disclosure>
  );
}

function Place({ draft, locations }: { readonly draft: Draft; readonly locations: DashboardAnswer['locations'] }) {
  const t = useWords(composeWords);
  const id = useId();
  return (
    <div className="composer__location">
      <label htmlFor={id}>{t('at')}</label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={draft.location}
        onChange={(event) => draft.setLocation(event.target.value)}
      >
        {locations.map(({ id: location, name }) => (
          <option key={location} value={location}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Digits choose while one of the natures has focus; arrows go between them. */
function Natures({ draft }: { readonly draft: Draft }): ReactNode {
  const t = useWords(composeWords);
  const list = useRef<HTMLDivElement>(null);
  const { choices, choice } = draft;
  const onKeyDown = (event: KeyboardEvent): void => {
    const picked = /^[1-9]$/u.test(event.key) ? choices[Number(event.key) - 1] : undefined;
    if (picked !== undefined) {
      event.preventDefault();
      draft.pick(picked);
      return;
    }
    moveFocus(event, list.current);
  };
  return (
    <fieldset className="composer__what">
      <legend>
        {t('what')} <span className="composer__hint">{t('whatHint')}</span>
      </legend>
      {draft.tried && draft.what === '' ? (
        <p className="composer__error" role="alert">
          {t('natureMissing')}
        </p>
      ) : null}
      <div ref={list} className="natures">
        {choices.map((each, index) => (
          <Nature
            key={each.key}
            name={each.name}
            note={each.scenario === undefined ? undefined : t('scenario')}
            sign={index < 9 ? <kbd aria-hidden="true">{index + 1}</kbd> : null}
            pressed={typeof choice === 'object' && choice.key === each.key}
            onPick={() => draft.pick(each)}
            onKeyDown={onKeyDown}
          />
        ))}
        <Nature
          name={t('other')}
          note={t('otherHint')}
          sign={<Icon name="pencil" />}
          pressed={choice === 'other'}
          onPick={() => draft.pick('other')}
          onKeyDown={onKeyDown}
        />
      </div>
    </fieldset>
  );
}

interface NatureProps {
  readonly name: string;
  readonly note: string | undefined;
  readonly sign: ReactNode;
  readonly pressed: boolean;
  readonly onPick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Nature({ name, note, sign, pressed, onPick, onKeyDown }: NatureProps): ReactNode {
  return (
    <button type="button" className="nature" aria-pressed={pressed} onClick={onPick} onKeyDown={onKeyDown}>
      {sign}
      <span>
        {name}
        {note === undefined ? null : <small>{note}</small>}
      </span>
    </button>
  );
}

function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (step === undefined || list === null) return;
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

interface DetailsProps {
  readonly draft: Draft;
  readonly place: RefObject<HTMLInputElement | null>;
}

function Details({ draft, place }: DetailsProps): ReactNode {
  const t = useWords(composeWords);
  return (
    <div className="composer__details">
      {draft.choice === 'other' ? <OwnNature draft={draft} /> : null}
      <div className="composer__where">
        <TextField
          ref={place}
          label={t('where')}
          value={draft.where}
          maxLength={200}
          autoComplete="off"
          placeholder={t('wherePlaceholder')}
          error={draft.tried && draft.where.trim() === '' ? t('placeMissing') : undefined}
          onChange={(event) => draft.setWhere(event.target.value)}
        />
      </div>
      <OnPlan draft={draft} />
      <Whom draft={draft} />
      <div className="composer__message" aria-live="polite">
        <p className="composer__label">{t('message')}</p>
        <p>
          {draft.what === '' ? t('messageEmpty') : draft.text === '' ? `${draft.what}: ${draft.where}` : draft.text}
        </p>
      </div>
      <CheckboxField
        label={t('drill')}
        checked={draft.drill}
        onChange={(event) => draft.setDrill(event.target.checked)}
      />
      <Send draft={draft} />
    </div>
  );
}

function OwnNature({ draft }: { readonly draft: Draft }): ReactNode {
  const t = useWords(composeWords);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <TextField
      ref={field}
      label={t('nature')}
      value={draft.nature}
      maxLength={120}
      onChange={(event) => draft.setNature(event.target.value)}
    />
  );
}

function Whom({ draft }: { readonly draft: Draft }): ReactNode {
  const t = useWords(composeWords);
  const id = useId();
  return (
    <div className="composer__whom">
      <label htmlFor={id}>{t('who')}</label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={draft.chosen?.key ?? ''}
        onChange={(event) => draft.setAudience(event.target.value)}
      >
        {draft.audiences.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Send({ draft }: { readonly draft: Draft }): ReactNode {
  const t = useWords(composeWords);
  const { busy, unanswered, problem } = draft.raising;
  const failed = problem?.code === 'connection-lost';
  return (
    <>
      {failed ? (
        <p className="composer__error" role="alert">
          <Icon name="warning" /> {t('notSent')}
        </p>
      ) : (
        <Refused problem={problem} />
      )}
      <ConnectionBanner />
      <button type="submit" className="composer__send" aria-disabled={busy || undefined}>
        <Icon name="bell" />
        {busy
          ? unanswered === 0
            ? t('sending')
            : t('again', { count: unanswered + 1 })
          : t(draft.drill ? 'sendDrill' : 'send')}
      </button>
      <p className="composer__keys">{t('keys')}</p>
    </>
  );
}
