import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { Button } from '#platform/ui/button.tsx';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { Refused } from '../../data/refused.tsx';
import { PageTitle } from '../../frame/page-title.tsx';
import { useAdministration, useDeed } from '../data.ts';
import { wholeOrganisation } from '../location-field.tsx';
import { RoleFields } from '../officers/role-fields.tsx';
import { areWhole, type DetailsDraft, DetailsFields } from './details-fields.tsx';
import { ResponderFields, responderDraft, responderOf } from './responder-fields.tsx';
import { peopleWords } from './words.ts';

/** Somebody who is not here yet: as responder, with a function, or both. */
export function NewPersonPage(): ReactNode {
  const t = useWords(peopleWords);
  const administration = useAdministration();
  return (
    <Stack gap="l">
      <PageTitle title={t('add')} />
      <PageHead title={t('add')} />
      <Loaded query={administration}>{(set) => <NewPersonForm set={set} />}</Loaded>
    </Stack>
  );
}

function NewPersonForm({ set }: { readonly set: AdministrationAnswer }): ReactNode {
  const t = useWords(peopleWords);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const deed = useDeed();
  const [tried, setTried] = useState(false);
  const [details, setDetails] = useState<DetailsDraft>({ name: '', email: '', language });
  const [isResponder, setIsResponder] = useState(true);
  const [responder, setResponder] = useState(() => responderDraft(undefined, set));
  const [hasOffice, setHasOffice] = useState(false);
  const [office, setOffice] = useState({ role: '', scope: '' });
  const [invite, setInvite] = useState(true);
  const officer = {
    role: office.role,
    ...(office.scope === wholeOrganisation || office.scope === '' ? {} : { scope: office.scope }),
  };
  const isWhole =
    areWhole(details) &&
    (isResponder || hasOffice) &&
    (!isResponder || responder.home !== '') &&
    (!hasOffice || (office.role !== '' && (office.role === 'super-user' || office.scope !== '')));
  const send = async (): Promise<void> => {
    setTried(true);
    if (!isWhole) return;
    const body = {
      ...details,
      invite,
      ...(isResponder ? { responder: responderOf(responder) } : {}),
      ...(hasOffice ? { officer } : {}),
    };
    const said = { said: t('added', { name: details.name }) };
    if (await deed.run({ method: 'post', path: '/people', body }, said)) await navigate('/beheer/mensen');
  };
  return (
    <form
      noValidate
      className="admin__form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap="l">
        <Refused problem={deed.problem} />
        <DetailsFields draft={details} tried={tried} onChange={(changed) => setDetails({ ...details, ...changed })} />
        <Section title={<Check label={t('isResponder')} on={isResponder} onChange={setIsResponder} />}>
          {isResponder ? (
            <ResponderFields
              set={set}
              draft={responder}
              tried={tried}
              onChange={(changed) => setResponder({ ...responder, ...changed })}
            />
          ) : null}
        </Section>
        <Section title={<Check label={t('hasOffice')} on={hasOffice} onChange={setHasOffice} />}>
          {hasOffice ? (
            <RoleFields
              set={set}
              role={office.role}
              scope={office.scope}
              tried={tried}
              onRole={(role) => setOffice({ role, scope: '' })}
              onScope={(scope) => setOffice((before) => ({ ...before, scope }))}
            />
          ) : null}
        </Section>
        {tried && !isResponder && !hasOffice ? <p role="alert">{t('workNeeded')}</p> : null}
        <CheckboxField
          label={t('invite')}
          hint={t('inviteHint')}
          checked={invite}
          onChange={(event) => setInvite(event.target.checked)}
        />
        <div>
          <Button kind="primary" type="submit" busy={deed.busy}>
            {t('addPress')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

interface CheckProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Check({ label, on, onChange }: CheckProps): ReactNode {
  return <CheckboxField label={label} checked={on} onChange={(event) => onChange(event.target.checked)} />;
}
