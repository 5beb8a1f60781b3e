import type { ReactNode } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import type { List, Value } from '#tender/core/guide/edit/fields.ts';
import { nameable } from '#tender/core/guide/edit/references.ts';
import { isList, plainAt } from '#tender/core/guide/edit/text/plain.ts';
import { choiceText, fieldText } from '#tender/core/guide/edit/words/words.ts';
import { fieldId, useForm } from './form-context.ts';
import { ItemButtons } from './group-list.tsx';
import { type FieldProps, useSaid } from './said-of.tsx';
import { ValueField } from './value-field.tsx';
import { editorWords } from './words.ts';

interface ValueListProps extends FieldProps {
  readonly list: List;
  readonly item: Value;
}

/** Several values: ticked where the guide knows what there is to choose from, else written one below the other. */
export function ValueList(props: ValueListProps): ReactNode {
  const { language } = useLanguage();
  const { data } = useForm();
  const { path, place, item } = props;
  const named = item.of === 'id' ? nameable(data, `${place}/*`) : undefined;
  const key = String(path.at(-1));
  const options =
    named?.map(({ id, title }) => ({ value: id, label: title })) ??
    item.choices.map((choice) => ({ value: String(choice), label: choiceText(key, choice, language) }));
  if (named !== undefined || item.of === 'choice') return <Ticked {...props} options={options} />;
  return <Written {...props} />;
}

interface TickedProps extends ValueListProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Ticked(props: TickedProps): ReactNode {
  const { path, place, member, options } = props;
  const { data, edit, visit } = useForm();
  const { label, hint, error } = useSaid({ path, place, member }, undefined, undefined);
  const value = plainAt(data, path);
  const chosen = isList(value) ? value.map(String) : [];
  const unknown = chosen.filter((each) => !options.some((option) => option.value === each));
  const all = [...options, ...unknown.map((each) => ({ value: each, label: each }))];
  const tick = (one: string, on: boolean): void => {
    const kept = on ? [...chosen, one] : chosen.filter((each) => each !== one);
    if (kept.length === 0 && !member.required) edit([{ kind: 'remove', at: path }]);
    else edit([{ kind: 'set', at: path, value: kept }]);
  };
  return (
    <fieldset className="ui-choices" id={fieldId(path)} tabIndex={-1}>
      <legend className="ui-choices__legend">{label}</legend>
      <p className="ui-field__hint">{hint}</p>
      {error === undefined ? null : <p className="editor-remark editor-remark--error">{error}</p>}
      {all.map((option) => (
        <CheckboxField
          key={option.value}
          label={option.label}
          checked={chosen.includes(option.value)}
          onFocus={() => visit(path)}
          onChange={(event) => tick(option.value, event.target.checked)}
        />
      ))}
    </fieldset>
  );
}

function Written(props: ValueListProps): ReactNode {
  const { path, place, member, list, item } = props;
  const t = useWords(editorWords);
  const { language } = useLanguage();
  const { data, edit } = useForm();
  const { label, hint, error } = useSaid({ path, place, member }, undefined, undefined);
  const value = plainAt(data, path);
  const items = isList(value) ? value : [];
  const one = fieldText(`${place}/*`, language).label;
  return (
    <fieldset className="editor-part" id={fieldId(path)} tabIndex={-1}>
      <legend className="editor-part__title">{label}</legend>
      <p className="ui-field__hint">{hint}</p>
      {error === undefined ? null : <p className="editor-remark editor-remark--error">{error}</p>}
      {items.map((_, at) => (
        <div key={at} className="editor-line">
          <ValueField
            path={[...path, at]}
            place={`${place}/*`}
            member={{ required: true }}
            label={`${one} ${at + 1}`}
            field={item}
          />
          <ItemButtons path={path} at={at} count={items.length} name={`${one} ${at + 1}`} />
        </div>
      ))}
      {list.most !== undefined && items.length >= list.most ? null : (
        <div>
          <Button onClick={() => edit([{ kind: 'insert', at: path, place: items.length, value: '' }])}>
            {t('add', { name: one })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
