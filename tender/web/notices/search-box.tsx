import { type ReactNode, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { TextField } from '#platform/ui/text-field.tsx';
import './notices.css';

export interface Search {
  /** As it stands in the address. */
  readonly text: string;
  readonly find: (text: string) => void;
}

/** What is searched for, kept in the address. */
export function useSearch(): Search {
  const [params, setParams] = useSearchParams();
  const find = (text: string): void =>
    setParams(text === '' ? {} : { search: text }, { replace: true, preventScrollReset: true });
  return { text: params.get('search') ?? '', find };
}

const pauseMs = 250;

interface SearchBoxProps {
  readonly search: Search;
  readonly label: string;
  readonly hint: string;
}

/** Searches while somebody types, shortly after each pause. */
export function SearchBox({ search: { text, find }, label, hint }: SearchBoxProps): ReactNode {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (text === '' && input.current !== null) input.current.value = '';
  }, [text]);
  const now = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    find(input.current?.value.trim() ?? '');
  };
  return (
    <search>
      <form
        className="notices-search"
        onSubmit={(event) => {
          event.preventDefault();
          now();
        }}
      >
        <TextField
          ref={input}
          type="search"
          label={label}
          hint={hint}
          optional={undefined}
          aria-required={undefined}
          maxLength={200}
          defaultValue={text}
          onChange={() => {
            clearTimeout(timer.current);
            timer.current = setTimeout(now, pauseMs);
          }}
          // Pressing what was found leaves the box first: a search that came after the press would take it back.
          onBlur={() => {
            if (timer.current !== undefined) now();
          }}
        />
      </form>
    </search>
  );
}
