import type { ReactNode } from 'react';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { TextareaField } from '#platform/ui/textarea-field.tsx';
import type { Value } from '#tender/core/guide/edit/fields.ts';
import { nameable, namings } from '#tender/core/guide/edit/references.ts';
import type { Edit } from '#tender/core/guide/edit/text/edit.ts';
import { type Plain, plainAt } from '#tender/core/guide/edit/text/plain.ts';
import { choiceText } from '#tender/core/guide/edit/words/words.ts';
import { fieldId, useForm } from './form-context.ts';
import { type FieldProps, useSaid } from './said-of.tsx';
import { useTyped } from './typed.ts';
import { editorWords } from './words.ts';
import { shownValue, writtenValue } from './written.ts';

interface ValueFieldProps extends FieldProps {
  readonly field: Value;
}

/** One value of the guide. */
export function ValueField(props: ValueFieldProps): ReactNode {
  const { field, place } = props;
  const { data } = useForm();
  const named = field.of === 'id' ? nameable(data, place) : undefined;
  if (named !== undefined) {
    return <ChoiceField {...props} options={named.map(({ id, title }) => ({ value: id, label: title }))} />;
  }
  if (field.of === 'choice') return <WordField {...props} />;
  if (field.of === 'truth') return <TruthField {...props} />;
  if (field.of === 'date-or-time' && isDayOrMoment(shownValue(plainAt(data, props.path)))) {
    return <DayOrMomentField {...props} />;
  }
  return <TypedField {...props} />;
}

function WordField(props: ValueFieldProps): ReactNode {
  const { language } = useLanguage();
  const key = props.place.split('/').findLast((part) => part !== '*') ?? '';
  const options = props.field.choices.map((choice) => ({
    value: String(choice),
    label: choiceText(key, choice, language),
  }));
  return <ChoiceField {...props} options={options} />;
}

function TruthField(props: ValueFieldProps): ReactNode {
  const t = useWords(editorWords);
  const options = [
    { value: 'true', label: t('yes') },
    { value: 'false', label: t('no') },
  ];
  return <ChoiceField {...props} options={options} />;
}

interface ChoiceFieldProps extends ValueFieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function ChoiceField(props: ChoiceFieldProps): ReactNode {
  const { path, field, options } = props;
  const { data, visit } = useForm();
  const value = plainAt(data, path);
  const shown = shownValue(value);
  const said = useSaid(props, field, value);
  const take = useTake(props);
  const unknown = shown !== '' && !options.some((option) => option.value === shown);
  return (
    <SelectField
      {...said}
      id={fieldId(path)}
      value={shown}
      options={unknown ? [...options, { value: shown, label: shown }] : options}
      onFocus={() => visit(path)}
      onChange={(event) => take(event.target.value)}
    />
  );
}

const inputTypes: Readonly<Partial<Record<Value['of'], string>>> = {
  date: 'date',
  'date-time': 'datetime-local',
  month: 'month',
};

function TypedField(props: ValueFieldProps): ReactNode {
  const { path, field } = props;
  const { data, visit } = useForm();
  const value = plainAt(data, path);
  const shown = shownValue(value);
  const said = useSaid(props, field, value);
  const take = useTake(props);
  const typed = useTyped(shown, take);
  const shared = {
    ...said,
    id: fieldId(path),
    value: typed.text,
    onFocus: () => visit(path),
    onBlur: typed.leave,
  };
  if (field.of === 'text' || field.of === 'anything') {
    const rows = Math.min(10, Math.max(2, Math.ceil(typed.text.length / 60)));
    return <TextareaField {...shared} rows={rows} onChange={(event) => typed.type(event.target.value)} />;
  }
  const type = inputTypes[field.of] ?? 'text';
  // A browser shows nothing of a date that is none.
  const fits = type === 'text' || typed.text === '' || /^\d{4}-\d{2}/.test(typed.text);
  return (
    <TextField
      {...shared}
      type={fits ? type : 'text'}
      autoComplete="off"
      spellCheck={field.of === 'line'}
      inputMode={field.of === 'whole' ? 'numeric' : field.of === 'decimal' ? 'decimal' : undefined}
      className={field.of === 'formula' || field.of === 'id' ? 'editor-code' : undefined}
      onChange={(event) => typed.type(event.target.value)}
    />
  );
}

/** What two inputs can show: nothing yet, a day, or a day with its time. */
function isDayOrMoment(text: string): boolean {
  return /^(?:\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?)?$/.test(text);
}

/** A day, and a time where the guide means a moment. What was written otherwise is shown as text instead. */
function DayOrMomentField(props: ValueFieldProps): ReactNode {
  const { path, field } = props;
  const t = useWords(editorWords);
  const { data, visit } = useForm();
  const value = plainAt(data, path);
  const said = useSaid(props, field, value);
  const typed = useTyped(shownValue(value), useTake(props));
  const [day = '', time = ''] = typed.text.split('T');
  const write = (nextDay: string, nextTime: string): void =>
    typed.type(nextTime === '' || nextDay === '' ? nextDay : `${nextDay}T${nextTime}`);
  return (
    <div className="editor-moment">
      <TextField
        {...said}
        id={fieldId(path)}
        type="date"
        value={day}
        onFocus={() => visit(path)}
        onBlur={typed.leave}
        onChange={(event) => write(event.target.value, time)}
      />
      <TextField
        label={t('timeOfDay')}
        hint={t('timeOfDayHint')}
        type="time"
        value={time}
        disabled={day === ''}
        onFocus={() => visit(path)}
        onBlur={typed.leave}
        onChange={(event) => write(day, event.target.value)}
      />
    </div>
  );
}

/** Writes what was chosen or typed; nothing takes the field away, unless it has to be there. A new short name is followed by all that name it. */
function useTake({ path, place, field, member }: ValueFieldProps): (text: string) => void {
  const { edit } = useForm();
  return (text) =>
    edit((data) => {
      const before = plainAt(data, path);
      const value = text === '' && !member.required ? undefined : writtenValue(field, text);
      return [...setting(path, value, before), ...following(data, path, place, field, before, text)];
    }, path.join('/'));
}

function setting(at: FieldProps['path'], value: Plain | undefined, before: Plain | undefined): readonly Edit[] {
  if (value !== undefined) return [{ kind: 'set', at, value }];
  // An item of a list stays, empty: others would change places.
  if (typeof at.at(-1) === 'number') return [{ kind: 'set', at, value: '' }];
  return before === undefined ? [] : [{ kind: 'remove', at }];
}

function following(
  data: Plain | undefined,
  path: FieldProps['path'],
  place: string,
  field: Value,
  before: Plain | undefined,
  text: string,
): readonly Edit[] {
  if (field.of !== 'id' || path.at(-1) !== 'id' || typeof before !== 'string' || before === '' || before === text)
    return [];
  const list = place.replace(/\/\*\/id$/, '');
  return namings(data, list, before).map((at) => ({ kind: 'set', at, value: text }) as const);
}
