import type { ReactNode } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import type { Either, Table } from '#tender/core/guide/edit/fields.ts';
import { freshValue } from '#tender/core/guide/edit/fresh.ts';
import { nameable, nameOf } from '#tender/core/guide/edit/references.ts';
import { isList, isMap, plainAt } from '#tender/core/guide/edit/text/plain.ts';
import { choiceText } from '#tender/core/guide/edit/words/words.ts';
import { type FieldFormProps, fieldId, useForm } from './form-context.ts';
import { GroupForm } from './group-form.tsx';
import { GroupList } from './group-list.tsx';
import { PartFrame } from './part-frame.tsx';
import { useSaid } from './said-of.tsx';
import { ValueField } from './value-field.tsx';
import { ValueList } from './value-list.tsx';
import { editorWords } from './words.ts';

/** The form of any field of the guide, by what the schema says it is. */
export function FieldForm({ path, place, member }: FieldFormProps): ReactNode {
  const { data } = useForm();
  const { field } = member;
  const shared = { path, place, member };
  const there = plainAt(data, path) !== undefined;
  switch (field.kind) {
    case 'value':
      return <ValueField {...shared} field={field} />;
    case 'list':
      return field.item.kind === 'value' ? (
        <ValueList {...shared} list={field} item={field.item} />
      ) : (
        <GroupList {...shared} list={field} />
      );
    case 'table':
      return <TableForm {...shared} table={field} />;
    case 'either':
      return <EitherForm {...shared} either={field} />;
    case 'group':
      return there ? (
        <PartFrame {...shared}>
          <GroupForm path={path} place={place} group={field} />
        </PartFrame>
      ) : (
        <AddPart {...shared} />
      );
  }
}

/** A part that the guide does not have: a press adds it, with all that it has to say. */
export function AddPart({ path, place, member }: FieldFormProps): ReactNode {
  const t = useWords(editorWords);
  const { edit } = useForm();
  const { label, hint } = useSaid({ path, place, member }, undefined, undefined);
  const add = (): void => edit([{ kind: 'set', at: path, value: freshValue(member.field) }]);
  return (
    <div className="editor-add" id={fieldId(path)} tabIndex={-1}>
      <Button onClick={add}>{t('add', { name: label })}</Button>
      <p className="ui-field__hint">{hint}</p>
    </div>
  );
}

/** Values by name, such as points by grade. */
function TableForm({ path, place, member, table }: FieldFormProps & { readonly table: Table }): ReactNode {
  const { data } = useForm();
  const { label, hint } = useSaid({ path, place, member }, undefined, undefined);
  const value = plainAt(data, path);
  const rows = useRows({ path, place, member });
  const inner = table.value;
  if (rows.length === 0 || inner.kind !== 'value') return null;
  return (
    <fieldset className="editor-part" id={fieldId(path)} tabIndex={-1}>
      <legend className="editor-part__title">{label}</legend>
      <p className="ui-field__hint">{hint}</p>
      {rows.map(({ id, title }) => (
        <ValueField
          key={id}
          path={[...path, id]}
          place={`${place}/*`}
          member={{ required: isMap(value) && Object.hasOwn(value, id) }}
          label={title}
          field={inner}
        />
      ))}
    </fieldset>
  );
}

/** The names that a table has, and those that it may have: of a criterion the grades of its own scale. */
function useRows({ path, place }: FieldFormProps): readonly { readonly id: string; readonly title: string }[] {
  const { data } = useForm();
  const value = plainAt(data, path);
  const scale = plainAt(data, [...path.slice(0, -1), 'scale']);
  const scales = plainAt(data, ['award', 'scales']);
  const own = isList(scales) ? scales.find((each) => isMap(each) && each['id'] === scale) : undefined;
  const grades = isMap(own) && isList(own['grades']) ? own['grades'] : [];
  const known = grades.flatMap((grade) =>
    isMap(grade) && typeof grade['id'] === 'string' ? [{ id: grade['id'], title: nameOf(grade) ?? grade['id'] }] : [],
  );
  const all = nameable(data, `${place}/*`) ?? [];
  const others = Object.keys(isMap(value) ? value : {}).filter((id) => !known.some((each) => each.id === id));
  return [...known, ...others.map((id) => all.find((each) => each.id === id) ?? { id, title: id })];
}

const ownGroup = 'own-group';

/** A fixed word, or a group of one's own. */
function EitherForm({ path, place, member, either }: FieldFormProps & { readonly either: Either }): ReactNode {
  const t = useWords(editorWords);
  const { language } = useLanguage();
  const { data, edit } = useForm();
  const value = plainAt(data, path);
  const said = useSaid({ path, place, member }, undefined, value);
  const chosen = isMap(value) ? ownGroup : typeof value === 'string' ? value : '';
  const choose = (word: string): void => {
    if (word === '') edit(value === undefined ? [] : [{ kind: 'remove', at: path }]);
    else edit([{ kind: 'set', at: path, value: word === ownGroup ? freshValue(either.group) : word }]);
  };
  return (
    <>
      <SelectField
        {...said}
        id={fieldId(path)}
        value={chosen}
        options={[
          ...either.words.map((word) => ({ value: word, label: choiceText('', word, language) })),
          { value: ownGroup, label: t('own') },
        ]}
        onChange={(event) => choose(event.target.value)}
      />
      {isMap(value) ? <GroupForm path={path} place={place} group={either.group} /> : null}
    </>
  );
}
