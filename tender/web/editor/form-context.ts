import { type ComponentType, createContext, useContext } from 'react';
import type { Member } from '#tender/core/guide/edit/fields.ts';
import type { Edit } from '#tender/core/guide/edit/text/edit.ts';
import type { Path, Plain } from '#tender/core/guide/edit/text/plain.ts';
import { pointerOf } from '#tender/core/guide/pointer.ts';
import type { Problem } from '#tender/core/guide/problem.ts';

export interface FieldFormProps {
  readonly path: Path;
  readonly place: string;
  readonly member: Member;
}

/** Edits, or what makes them of what the text says at that moment. */
export type Edits = readonly Edit[] | ((data: Plain | undefined) => readonly Edit[]);

/** Writes edits into the text; those about the same thing, one after the other, are one step to undo. */
export type WriteEdits = (edits: Edits, about?: string) => void;

/** What every field of the form needs. */
export interface FormContextValue {
  readonly data: Plain | undefined;
  /** By JSON Pointer; a missing key is a problem of that key. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly edit: WriteEdits;
  /** Somebody is at a field: the text shows the same place. */
  readonly visit: (path: Path) => void;
  /** The form of any field; parts hold fields, which hold parts. */
  readonly Field: ComponentType<FieldFormProps>;
}

export const FormContext = createContext<FormContextValue | undefined>(undefined);

export function useForm(): FormContextValue {
  const value = useContext(FormContext);
  if (value === undefined) throw new Error('this field is not in a form');
  return value;
}

/** The element of a field, for links to lead to. */
export function fieldId(path: Path): string {
  return `guide${pointerOf(path).replaceAll(/[^A-Za-z0-9]/g, '-')}`;
}

/** Where a problem is to be mended: a key that is missing is mended at that key. */
export function pathOfProblem({ code, path, params }: Problem): string {
  const key = params['key'];
  const missing = code === 'key-missing' || code === 'key-missing-at-top';
  return missing && typeof key === 'string' ? `${path}/${key}` : path;
}
