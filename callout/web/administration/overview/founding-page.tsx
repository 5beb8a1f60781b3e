import { type ReactNode, useState } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useDeed } from '../data.ts';
import { EditForm } from '../edit-form.tsx';
import { administrationWords } from '../words.ts';
import { overviewWords } from './words.ts';

/** An empty installation: its administrator says what the organisation is called. */
export function FoundingPage(): ReactNode {
  const t = useWords(overviewWords);
  const say = useWords(administrationWords);
  const deed = useDeed();
  const [name, setName] = useState('');
  const [zone, setZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [tried, setTried] = useState(false);
  const send = (): void => {
    setTried(true);
    if (name.trim() === '') return;
    void deed.run({ method: 'post', path: '', body: { name, zone } }, { said: t('founded', { name }) });
  };
  return (
    <div className="admin__form">
      <Stack gap="l">
        <PageTitle title={t('foundingTitle')} />
        <PageHead title={t('foundingTitle')} intro={t('foundingIntro')} />
        <EditForm problem={deed.problem} busy={deed.busy} press={t('found')} onSave={send}>
          <TextField
            label={t('organisationName')}
            autoComplete="organization"
            maxLength={200}
            value={name}
            error={tried && name.trim() === '' ? say('needed') : undefined}
            onChange={(event) => setName(event.target.value)}
          />
          <TextField
            label={t('zone')}
            hint={t('zoneHint')}
            value={zone}
            maxLength={80}
            onChange={(event) => setZone(event.target.value)}
          />
        </EditForm>
      </Stack>
    </div>
  );
}
