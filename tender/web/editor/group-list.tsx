import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { List, Member } from '#tender/core/guide/edit/fields.ts';
import { freshItem, stemOf } from '#tender/core/guide/edit/fresh.ts';
import { isList, type Path, type Plain, plainAt } from '#tender/core/guide/edit/text/plain.ts';
import { itemName } from '#tender/core/guide/edit/value-text.ts';
import { fieldText } from '#tender/core/guide/edit/words/words.ts';
import { pointerOf } from '#tender/core/guide/pointer.ts';
import { fieldId, useForm } from './form-context.ts';
import { GroupForm } from './group-form.tsx';
import { useSaid } from './said-of.tsx';
import { editorWords } from './words.ts';

interface GroupListProps {
  readonly path: Path;
  readonly place: string;
  readonly member: Member;
  readonly list: List;
}

/** A list of parts: each unfolds, moves and goes; another can be added. */
export function GroupList({ path, place, member, list }: GroupListProps): ReactNode {
  const t = useWords(editorWords);
  const { language } = useLanguage();
  const { data, edit } = useForm();
  const { label, hint, error } = useSaid({ path, place, member }, undefined, undefined);
  const frame = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef(false);
  const value = plainAt(data, path);
  const items = isList(value) ? value : [];
  const one = fieldText(`${place}/*`, language).label;
  const add = (): void => {
    const fresh = freshItem(list.item, value, stemOf(one));
    edit([{ kind: 'insert', at: path, place: items.length, value: fresh }]);
    wanted.current = true;
  };
  useEffect(() => {
    // It is there once the text has been read again.
    if (wanted.current) openLast(frame.current);
    wanted.current = false;
  }, [items.length]);
  return (
    <fieldset ref={frame} className="editor-part" id={fieldId(path)} tabIndex={-1}>
      <legend className="editor-part__title">{label}</legend>
      <p className="ui-field__hint">{hint}</p>
      {error === undefined ? null : <p className="editor-remark editor-remark--error">{error}</p>}
      {items.length === 0 ? <p className="editor-empty">{t('emptyList')}</p> : null}
      {items.map((item, at) => (
        <Item key={at} {...{ path, place, list, item, at }} count={items.length} />
      ))}
      {list.most !== undefined && items.length >= list.most ? null : (
        <div>
          <Button onClick={add}>{t('add', { name: one })}</Button>
        </div>
      )}
    </fieldset>
  );
}

function openLast(frame: HTMLFieldSetElement | null): void {
  const last = [...(frame?.querySelectorAll<HTMLDetailsElement>(':scope > details') ?? [])].at(-1);
  if (last === undefined) return;
  last.open = true;
  last.querySelector<HTMLElement>('input, select, textarea')?.focus();
}

interface ItemProps extends Omit<GroupListProps, 'member'> {
  readonly item: Plain;
  readonly at: number;
  readonly count: number;
}

function Item({ path, place, list, item, at, count }: ItemProps): ReactNode {
  const { language } = useLanguage();
  const { Field } = useForm();
  const own = [...path, at];
  const name = itemName(item, place, at, language);
  const { item: field } = list;
  return (
    <details className="editor-item" id={fieldId(own)}>
      <summary className="editor-item__summary">
        <span>{name}</span> <Badge paths={[own]} />
      </summary>
      <div className="editor-item__body">
        {field.kind === 'group' ? (
          <GroupForm path={own} place={`${place}/*`} group={field} />
        ) : (
          <Field path={own} place={`${place}/*`} member={{ key: String(at), required: true, field }} />
        )}
        <ItemButtons {...{ path, at, count, name }} />
      </div>
    </details>
  );
}

export function ItemButtons({
  path,
  at,
  count,
  name,
}: {
  readonly path: Path;
  readonly at: number;
  readonly count: number;
  readonly name: string;
}): ReactNode {
  const t = useWords(editorWords);
  const show = useToast();
  const { edit } = useForm();
  const move = (to: number): void => {
    edit([{ kind: 'move', at: path, from: at, to }]);
    followMove(path, at, to);
  };
  const remove = (): void => {
    edit([{ kind: 'remove', at: [...path, at] }]);
    followRemoval(path, at, count);
    show({ text: t('removed', { name }) });
  };
  return (
    <p className="editor-item__buttons">
      {at === 0 ? null : (
        <Button kind="quiet" icon="sortUp" aria-label={t('upOf', { name })} onClick={() => move(at - 1)}>
          {t('up')}
        </Button>
      )}
      {at === count - 1 ? null : (
        <Button kind="quiet" icon="sortDown" aria-label={t('downOf', { name })} onClick={() => move(at + 1)}>
          {t('down')}
        </Button>
      )}
      <Button kind="quiet" icon="trash" aria-label={t('removeOf', { name })} onClick={remove}>
        {t('remove')}
      </Button>
    </p>
  );
}

function itemAt(path: Path, at: number): HTMLDetailsElement | undefined {
  const element = document.getElementById(fieldId([...path, at]));
  return element instanceof HTMLDetailsElement ? element : undefined;
}

/** What was unfolded stays so in its new place, and focus goes along. */
function followMove(path: Path, from: number, to: number): void {
  const [before, after] = [itemAt(path, from), itemAt(path, to)];
  if (before === undefined || after === undefined) return;
  [before.open, after.open] = [after.open, before.open];
  after.querySelector('summary')?.focus();
}

/** Those behind it each take the place before them. */
function followRemoval(path: Path, at: number, count: number): void {
  for (let place = at; place < count; place += 1) {
    const item = itemAt(path, place);
    if (item !== undefined) item.open = itemAt(path, place + 1)?.open ?? false;
  }
  document.getElementById(fieldId(path))?.focus();
}

/** How many points there are in a part, and how many of them are empty fields. */
export function Badge({ paths }: { readonly paths: readonly Path[] }): ReactNode {
  const t = useWords(editorWords);
  const { problems, data } = useForm();
  const pointers = paths.map(pointerOf);
  const inside = [...problems].filter(([at]) =>
    pointers.some((pointer) => at === pointer || at.startsWith(`${pointer}/`)),
  );
  const isEmpty = (at: string): boolean => plainAt(data, at.split('/').slice(1)) === '';
  const empties = inside.filter(([at]) => isEmpty(at)).length;
  const others = inside.filter(([at]) => !isEmpty(at)).flatMap(([, found]) => found);
  const worst = others.some(({ severity }) => severity === 'error') ? 'bad' : 'warn';
  const telling = others.filter(({ severity }) => severity !== 'note');
  return (
    <>
      {empties === 0 ? null : <StatusTag>{t('empties', { count: empties })}</StatusTag>}{' '}
      {telling.length === 0 ? null : <StatusTag tone={worst}>{t('problemsIn', { count: telling.length })}</StatusTag>}
    </>
  );
}
