import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { DashboardAnswer, OrganisationAnswer } from '#callout/api/answers.ts';
import { Button } from '#platform/ui/button.tsx';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { classes } from '#platform/ui/classes.ts';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useAudiences } from '../data/queries.ts';
import { Refused } from '../data/refused.tsx';
import { ConnectionBanner } from '../frame/connection-banner.tsx';
import { MarkPicker } from '../places/mark-picker.tsx';
import '../places/surface.css';
import './composer.css';
import { type Draft, useDraftCall } from './draft-call.ts';
import { ForecastText, forecastOf } from './forecast.tsx';
import { Natures } from './natures.tsx';
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
  const forecasts = useAudiences(`/v1/places/${encodeURIComponent(draft.location)}`);
  const forecast = draft.chosen === undefined ? undefined : forecastOf(forecasts.data, draft.chosen.audience);
  return (
    <div className="composer__whom">
      <label htmlFor={id}>{t('who')}</label>
      <select
        id={id}
        aria-describedby={`${id}-many`}
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
      <p id={`${id}-many`} className={classes('composer__many', forecast?.people === 0 && 'composer__many--nobody')}>
        <ForecastText forecast={forecast} />
      </p>
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
