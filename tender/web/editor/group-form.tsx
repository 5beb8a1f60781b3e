import { type ReactNode, useState } from 'react';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import type { Group, Member } from '#tender/core/guide/edit/fields.ts';
import { freshValue } from '#tender/core/guide/edit/fresh.ts';
import { isMap, type Path, type Plain, plainAt, plainText } from '#tender/core/guide/edit/text/plain.ts';
import { FormContext, useForm } from './form-context.ts';
import { editorWords } from './words.ts';

interface GroupFormProps {
  readonly path: Path;
  readonly place: string;
  readonly group: Group;
}

/** More empty fields than this stand behind a press. */
const fewFields = 3;

/** The members of a group: those that are there or have to be, then what may be added. */
export function GroupForm({ path, place, group }: GroupFormProps): ReactNode {
  const t = useWords(editorWords);
  const { data, Field } = useForm();
  const value = plainAt(data, path);
  const offered = group.members.filter((member) => isOffered(member, group, value));
  // What is filled in under "more" stays there, under the hands of whoever fills it in.
  const [first] = useState(() => new Set(offered.filter((member) => isFirst(member, value)).map(({ key }) => key)));
  const isMain = ({ key, required }: Member): boolean => required || first.has(key);
  const rest = offered.filter((member) => !isMain(member));
  const few = rest.length <= fewFields;
  const form = (member: Member): ReactNode => (
    <Field key={member.key} path={[...path, member.key]} place={`${place}/${member.key}`} member={member} />
  );
  const forms = (
    <>
      {offered.filter((member) => few || isMain(member)).map(form)}
      {few ? null : (
        <Disclosure summary={t('more', { count: rest.length })}>
          <Stack>{rest.map(form)}</Stack>
        </Disclosure>
      )}
    </>
  );
  return group.by === undefined ? forms : <Deciding {...{ path, group, value }}>{forms}</Deciding>;
}

function isFirst({ key, required }: Member, value: Plain | undefined): boolean {
  return required || (isMap(value) && Object.hasOwn(value, key));
}

function isOffered({ key, with: words }: Member, { by }: Group, value: Plain | undefined): boolean {
  if (words === undefined || by === undefined || !isMap(value)) return true;
  return words.includes(plainText(value[by])) || Object.hasOwn(value, key);
}

interface DecidingProps {
  readonly path: Path;
  readonly group: Group;
  readonly value: Plain | undefined;
  readonly children: ReactNode;
}

/** Another word for the key that decides brings the members that go with it, and takes away those that do not. */
function Deciding({ path, group, value, children }: DecidingProps): ReactNode {
  const form = useForm();
  const { by = '' } = group;
  const edit: typeof form.edit = (edits, about) =>
    form.edit((data) => {
      const made = typeof edits === 'function' ? edits(data) : edits;
      const [first] = made;
      const decides = first?.kind === 'set' && first.at.length === path.length + 1 && first.at.at(-1) === by;
      if (!decides || typeof first.value !== 'string') return made;
      return [{ kind: 'set', at: path, value: withWord(group, value, by, first.value) }];
    }, about);
  return <FormContext value={{ ...form, edit }}>{children}</FormContext>;
}

function withWord({ members }: Group, value: Plain | undefined, by: string, word: string): Plain {
  const before = isMap(value) ? value : {};
  const kept = members.filter(({ with: words }) => words === undefined || words.includes(word));
  const entries = kept.flatMap(({ key, required, field }): readonly (readonly [string, Plain])[] => {
    if (key === by) return [[key, word]];
    const own = before[key];
    if (own !== undefined) return [[key, own]];
    return required ? [[key, freshValue(field)]] : [];
  });
  return Object.fromEntries(entries);
}
