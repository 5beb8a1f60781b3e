import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '#platform/ui/language.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { type Command, codeFor, part, useDeed } from './data.ts';
import { RemoveButton } from './remove-button.tsx';
import { administrationWords } from './words.ts';

/** What is posted whole, under a code that it keeps: by the name of its list, the field of its command. */
const fields = { groups: 'group', texts: 'text', scenarios: 'scenario' } as const;
export type SavedKind = keyof typeof fields;

/** In an address where the code of one would stand; so none has it. */
export const newId = 'new';

interface Thing {
  readonly id: string;
}

interface Saving<Made extends Thing> {
  /** Sends it, says so with the name, and goes back to the list. */
  readonly save: (name: string, make: (id: string) => Made) => Promise<void>;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
}

/** Saves a new one, or one instead of how it was before; both can be taken back. */
export function useSaving<Made extends Thing>(
  kind: SavedKind,
  before: Made | undefined,
  others: readonly Thing[],
): Saving<Made> {
  const t = useWords(administrationWords);
  const navigate = useNavigate();
  const deed = useDeed();
  const save: Saving<Made>['save'] = async (name, make) => {
    const id = before?.id ?? codeFor(name, [newId, ...others.map((one) => one.id)]);
    const undo = before === undefined ? removing(kind, id) : posting(kind, before);
    if (await deed.run(posting(kind, make(id)), { said: t('saved', { name }), undo }))
      await navigate(`/administration/${kind}`);
  };
  return { save, busy: deed.busy, problem: deed.problem };
}

interface RemoveSavedProps {
  readonly kind: SavedKind;
  readonly thing: Thing;
  readonly name: string;
  readonly happens: string;
}

export function RemoveSaved({ kind, thing, name, happens }: RemoveSavedProps): ReactNode {
  return (
    <RemoveButton
      name={name}
      happens={happens}
      command={removing(kind, thing.id)}
      undo={posting(kind, thing)}
      list={`/administration/${kind}`}
    />
  );
}

function posting(kind: SavedKind, thing: Thing): Command {
  return { method: 'post', path: `/${kind}`, body: { [fields[kind]]: thing } };
}

function removing(kind: SavedKind, id: string): Command {
  return { method: 'delete', path: `/${kind}/${part(id)}` };
}
