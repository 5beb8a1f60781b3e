import { type ReactNode, useState } from 'react';
import { SignInLink } from '#platform/ui/account/sign-in-link.tsx';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { type Organisation, useOrganisations } from '../data/administration.ts';
import { Loaded } from '../data/loaded.tsx';
import { useMe } from '../data/me.ts';
import { InviteForm } from './invite-form.tsx';
import { NewOrganisation } from './new-organisation.tsx';
import { People } from './people.tsx';
import { PlatformClock } from './platform-state.tsx';
import { administrationWords } from './words.ts';

export function AdministrationPage(): ReactNode {
  const t = useWords(administrationWords);
  const { data: me } = useMe();
  return (
    <Stack gap="xl">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} intro={t('intro')} />
      {me?.mode === 'demonstration' ? (
        <Alert title={t('notDemo')}>
          <p>{t('notDemoText')}</p>
        </Alert>
      ) : me?.person?.administrator === true ? (
        <Administration />
      ) : (
        <Alert tone="warn" title={t('notYou')} actions={me?.person === undefined ? <SignInLink back /> : undefined}>
          <p>{t('notYouText')}</p>
        </Alert>
      )}
    </Stack>
  );
}

function Administration(): ReactNode {
  const t = useWords(administrationWords);
  const organisations = useOrganisations();
  const [shown, setShown] = useState<string>();
  return (
    <Loaded query={organisations} shape="table">
      {(known) => {
        const chosen = known.find(({ id }) => id === shown);
        return (
          <Stack gap="xl">
            <Section title={t('organisations')}>
              <OrganisationTable organisations={known} onShow={setShown} />
            </Section>
            {chosen === undefined ? null : <People key={chosen.id} organisation={chosen} />}
            {known.length === 0 ? null : (
              <InviteForm key={`invite ${shown ?? ''}`} organisations={known} organisation={shown ?? ''} />
            )}
            <NewOrganisation onMade={setShown} />
            <PlatformClock />
          </Stack>
        );
      }}
    </Loaded>
  );
}

interface OrganisationTableProps {
  readonly organisations: readonly Organisation[];
  readonly onShow: (organisation: string) => void;
}

function OrganisationTable({ organisations, onShow }: OrganisationTableProps): ReactNode {
  const t = useWords(administrationWords);
  return (
    <DataTable<Organisation>
      caption={t('organisations')}
      hideCaption
      rows={organisations}
      rowKey={({ id }) => id}
      startSort={{ column: 'name', direction: 'ascending' }}
      empty={{ title: t('none') }}
      columns={[
        { id: 'name', header: t('name'), text: ({ name }) => name },
        { id: 'kind', header: t('kind'), text: ({ kind }) => t(kind) },
        { id: 'register', header: t('tradeRegister'), text: ({ tradeRegister }) => tradeRegister ?? '' },
        {
          id: 'people',
          header: '',
          text: () => '',
          cell: ({ id, name }) => (
            <Button kind="quiet" onClick={() => onShow(id)}>
              {t('showPeople')}
              <span className="ui-hidden">: {name}</span>
            </Button>
          ),
        },
      ]}
    />
  );
}
