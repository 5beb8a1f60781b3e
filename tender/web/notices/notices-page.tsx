import { type ReactNode, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { Button, ButtonLink } from '#platform/ui/button.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import type { ProcedureList } from '#tender/api/list.ts';
import { Loaded } from '../data/loaded.tsx';
import { useMe } from '../data/me.ts';
import { useProcedures } from '../data/procedures.ts';
import { NoticeCard } from './notice-card.tsx';
import './notices.css';
import { noticesWords } from './words.ts';

export function NoticesPage(): ReactNode {
  const t = useWords(noticesWords);
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const list = useProcedures(search);
  const find = (text: string): void =>
    setParams(text === '' ? {} : { search: text }, { replace: true, preventScrollReset: true });
  const mayStart = me?.person?.organisation?.kind === 'authority';
  return (
    <Stack>
      <PageTitle title={t('title')} />
      <PageHead
        title={t('title')}
        intro={t('intro')}
        aside={mayStart ? <ButtonLink to="/new">{t('newProcedure')}</ButtonLink> : undefined}
      />
      <SearchBox search={search} onSearch={find} />
      <Loaded query={list} shape="cards">
        {(found) => <Found found={found} search={search} onAll={() => find('')} />}
      </Loaded>
    </Stack>
  );
}

const pauseMs = 250;

/** Searches while somebody types, shortly after each pause. */
function SearchBox({
  search,
  onSearch,
}: {
  readonly search: string;
  readonly onSearch: (text: string) => void;
}): ReactNode {
  const t = useWords(noticesWords);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (search === '' && input.current !== null) input.current.value = '';
  }, [search]);
  const now = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    onSearch(input.current?.value.trim() ?? '');
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
          label={t('search')}
          hint={t('searchHint')}
          optional={undefined}
          aria-required={undefined}
          maxLength={200}
          defaultValue={search}
          onChange={() => {
            clearTimeout(timer.current);
            timer.current = setTimeout(now, pauseMs);
          }}
          // Pressing a notice leaves the box first: a search that came after the press would take it back.
          onBlur={() => {
            if (timer.current !== undefined) now();
          }}
        />
      </form>
    </search>
  );
}

interface FoundProps {
  readonly found: ProcedureList;
  readonly search: string;
  readonly onAll: () => void;
}

function Found({ found, search, onAll }: FoundProps): ReactNode {
  const t = useWords(noticesWords);
  const { procedures, total } = found;
  if (procedures.length === 0 && search !== '') {
    return (
      <EmptyState
        title={t('nothingFound', { search })}
        text={t('nothingFoundText')}
        action={<Button onClick={onAll}>{t('showAll')}</Button>}
      />
    );
  }
  if (procedures.length === 0) return <EmptyState title={t('none')} text={t('noneText')} />;
  return (
    <Stack>
      <p className="notices-count" role="status">
        {t('found', { count: total })}
      </p>
      <ul className="notices-list">
        {procedures.map((procedure) => (
          <li key={procedure.procedure}>
            <NoticeCard notice={procedure} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}
