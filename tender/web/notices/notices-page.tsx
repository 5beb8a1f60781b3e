import type { ReactNode } from 'react';
import { ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { Loaded } from '../data/loaded.tsx';
import { useMe } from '../data/me.ts';
import { useProcedures } from '../data/procedures.ts';
import { FoundList } from './found-list.tsx';
import { NoticeCard } from './notice-card.tsx';
import { SearchBox, useSearch } from './search-box.tsx';
import { noticesWords } from './words.ts';

export function NoticesPage(): ReactNode {
  const t = useWords(noticesWords);
  const { data: me } = useMe();
  const search = useSearch();
  const list = useProcedures(search.text);
  const mayStart = me?.person?.organisation?.kind === 'authority';
  return (
    <Stack>
      <PageTitle title={t('title')} />
      <PageHead
        title={t('title')}
        intro={t('intro')}
        aside={mayStart ? <ButtonLink to="/new">{t('newProcedure')}</ButtonLink> : undefined}
      />
      <SearchBox search={search} label={t('search')} hint={t('searchHint')} />
      <Loaded query={list} shape="cards">
        {({ procedures, total }) => (
          <FoundList
            words={noticesWords}
            search={search}
            total={total}
            cards={procedures.map((notice) => ({ id: notice.procedure, card: <NoticeCard notice={notice} /> }))}
          />
        )}
      </Loaded>
    </Stack>
  );
}
