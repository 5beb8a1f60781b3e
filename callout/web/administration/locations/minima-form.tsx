import { type ReactNode, useState } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import type { MinimumWindow, Weekday } from '#callout/core/organisation/organisation.ts';
import type { Language } from '#platform/kernel/language.ts';
import { Actions, Button } from '#platform/ui/button.tsx';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { Refused } from '../../data/refused.tsx';
import { type Command, part, useDeed } from '../data.ts';
import { readClock, written } from './clock.ts';
import { dayWords, WeekView } from './week-view.tsx';
import { locationWords } from './words.ts';

type Location = AdministrationAnswer['locations'][number];
type Skills = AdministrationAnswer['skills'];

/** One window as it is being filled in: times and numbers as text. */
interface Draft {
  readonly key: number;
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
  readonly total: string;
  readonly skills: Readonly<Record<string, string>>;
}

const usualWindow: MinimumWindow = { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00', total: 4, skills: {} };
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function draftOf({ days, from, to, total, skills }: MinimumWindow, key: number, language: Language): Draft {
  const texts = Object.entries(skills).map(([skill, count]): [string, string] => [skill, String(count)]);
  return {
    key,
    days,
    from: written(from, language),
    to: written(to, language),
    total: String(total),
    skills: Object.fromEntries<string>(texts),
  };
}

function windowOf({ days, from, to, total, skills }: Draft): MinimumWindow {
  const counts = Object.entries(skills).filter(([, count]) => wholeOf(count) > 0);
  return {
    days: days.toSorted((a, b) => a - b),
    from: readClock(from) ?? '',
    to: readClock(to) ?? '',
    total: wholeOf(total),
    skills: Object.fromEntries(counts.map(([skill, count]) => [skill, wholeOf(count)])),
  };
}

function wholeOf(text: string): number {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
}

function isWhole({ days, from, to }: Draft): boolean {
  return days.length > 0 && isStart(from) && readClock(to) !== undefined;
}

/** No day begins at its end. */
function isStart(text: string): boolean {
  const from = readClock(text);
  return from !== undefined && from !== '24:00';
}

function setting({ id }: Location, minima: readonly MinimumWindow[]): Command {
  return { method: 'put', path: `/locations/${part(id)}/minima`, body: { minima } };
}

/** The minimum of a location per time window, with the week that comes of it (BHV-12, BHV-13). */
export function MinimaForm({ location, skills }: { readonly location: Location; readonly skills: Skills }): ReactNode {
  const t = useWords(locationWords);
  const { language } = useLanguage();
  const deed = useDeed();
  const [drafts, setDrafts] = useState<readonly Draft[]>(() =>
    location.minima.map((window, index) => draftOf(window, index, language)),
  );
  const [tried, setTried] = useState(false);
  const change = (key: number, changed: Partial<Draft>): void =>
    setDrafts((all) => all.map((one) => (one.key === key ? { ...one, ...changed } : one)));
  const add = (): void => {
    const key = Math.max(-1, ...drafts.map((one) => one.key)) + 1;
    setDrafts([...drafts, draftOf(usualWindow, key, language)]);
  };
  const save = (): void => {
    setTried(true);
    if (!drafts.every(isWhole)) return;
    const said = t('savedMinima', { name: location.name });
    void deed.run(setting(location, drafts.map(windowOf)), { said, undo: setting(location, location.minima) });
  };
  return (
    <Section title={t('minima')} intro={t('minimaIntro')}>
      <Stack>
        <WeekView minima={drafts.filter(isWhole).map(windowOf)} />
        {drafts.map((draft, index) => (
          <WindowFields
            key={draft.key}
            draft={draft}
            number={index + 1}
            skills={skills}
            tried={tried}
            onChange={(changed) => change(draft.key, changed)}
            onRemove={() => setDrafts(drafts.filter(({ key }) => key !== draft.key))}
          />
        ))}
        <Refused problem={deed.problem} />
        <Actions>
          <Button kind="primary" busy={deed.busy} onClick={save}>
            {t('saveMinima')}
          </Button>
          <Button onClick={add}>{t('addWindow')}</Button>
        </Actions>
      </Stack>
    </Section>
  );
}

interface WindowFieldsProps {
  readonly draft: Draft;
  readonly number: number;
  readonly skills: Skills;
  readonly tried: boolean;
  readonly onChange: (changed: Partial<Draft>) => void;
  readonly onRemove: () => void;
}

function WindowFields({ draft, number, skills, tried, onChange, onRemove }: WindowFieldsProps): ReactNode {
  const t = useWords(locationWords);
  const toggle = (day: Weekday, on: boolean): void =>
    onChange({ days: on ? [...draft.days, day] : draft.days.filter((one) => one !== day) });
  return (
    <fieldset className="window">
      <legend>{t('window', { number })}</legend>
      <div className="window__days" role="group" aria-label={t('days')}>
        {weekdays.map((day) => (
          <CheckboxField
            key={day}
            label={t(dayWords[day])}
            checked={draft.days.includes(day)}
            onChange={(event) => toggle(day, event.target.checked)}
          />
        ))}
      </div>
      {tried && draft.days.length === 0 ? <p role="alert">{t('daysNeeded')}</p> : null}
      <NumberFields draft={draft} skills={skills} tried={tried} onChange={onChange} />
      <div>
        <Button kind="quiet" icon="trash" onClick={onRemove}>
          {t('removeWindow')}
        </Button>
      </div>
    </fieldset>
  );
}

type NumberFieldsProps = Pick<WindowFieldsProps, 'draft' | 'skills' | 'tried' | 'onChange'>;

function NumberFields({ draft, skills, tried, onChange }: NumberFieldsProps): ReactNode {
  const t = useWords(locationWords);
  const wrong = (right: boolean): string | undefined => (tried && !right ? t('timeWrong') : undefined);
  return (
    <div className="window__fields">
      <TextField
        label={t('from')}
        value={draft.from}
        maxLength={8}
        error={wrong(isStart(draft.from))}
        onChange={(event) => onChange({ from: event.target.value })}
      />
      <TextField
        label={t('to')}
        value={draft.to}
        maxLength={8}
        error={wrong(readClock(draft.to) !== undefined)}
        onChange={(event) => onChange({ to: event.target.value })}
      />
      <TextField
        label={t('total')}
        value={draft.total}
        maxLength={4}
        inputMode="numeric"
        onChange={(event) => onChange({ total: event.target.value })}
      />
      {skills.map(({ id, name }) => (
        <TextField
          key={id}
          label={name}
          value={draft.skills[id] ?? ''}
          maxLength={3}
          inputMode="numeric"
          optional
          onChange={(event) => onChange({ skills: { ...draft.skills, [id]: event.target.value } })}
        />
      ))}
    </div>
  );
}
