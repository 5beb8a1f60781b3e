import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { useAdministration, useDeed } from '../data.ts';
import { EditForm } from '../edit-form.tsx';
import { areWhole, type DetailsDraft, DetailsFields } from './details-fields.tsx';
import { peopleWords } from './words.ts';
import { WorkFields, workDraft, workOf } from './work-fields.tsx';

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
  const [work, setWork] = useState(() => workDraft(set));
  const [invite, setInvite] = useState(true);
  const send = async (): Promise<void> => {
    setTried(true);
    const wanted = workOf(work);
    if (!areWhole(details) || wanted === undefined) return;
    const body = { ...details, ...wanted, invite };
    const said = { said: t('added', { name: details.name }) };
    if (await deed.run({ method: 'post', path: '/people', body }, said)) await navigate('/administration/people');
  };
  return (
    <EditForm problem={deed.problem} busy={deed.busy} press={t('addPress')} onSave={() => void send()}>
      <DetailsFields draft={details} tried={tried} onChange={(changed) => setDetails({ ...details, ...changed })} />
      <WorkFields set={set} work={work} tried={tried} onChange={(changed) => setWork({ ...work, ...changed })} />
      <CheckboxField
        label={t('invite')}
        hint={t('inviteHint')}
        checked={invite}
        onChange={(event) => setInvite(event.target.checked)}
      />
    </EditForm>
  );
}
