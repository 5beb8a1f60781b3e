import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { SignInLink } from '#platform/ui/account/sign-in-link.tsx';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useMe } from '../data/me.ts';
import { Refused } from '../data/refused.tsx';
import { useMoveOn } from '../frame/move-on.ts';
import { type CheckedGuide, ChooseSystemGuide, checkGuide } from './choose-system-guide.tsx';
import { pageOf, useSystemCommand } from './data.ts';
import { preparationWords } from './preparation-words.ts';

/** A new system from its guide, which is read and checked here before anything is sent. */
export function NewSystemPage(): ReactNode {
  const t = useWords(preparationWords);
  const { data: me } = useMe();
  const [chosen, setChosen] = useState<CheckedGuide>();
  const isAuthority = me?.person?.organisation?.kind === 'authority';
  return (
    <Stack gap="xl">
      <PageTitle title={t('newTitle')} />
      <PageHead title={t('newTitle')} intro={t('newIntro')} />
      {isAuthority ? null : (
        <Alert title={t('onlyAuthority')} actions={me?.person === undefined ? <SignInLink back /> : undefined}>
          <p>{t('onlyAuthorityText')}</p>
        </Alert>
      )}
      <ChooseSystemGuide chosen={chosen} onChosen={setChosen} />
      {chosen === undefined ? <Examples onChosen={setChosen} /> : null}
      {chosen?.guide === undefined || !isAuthority ? null : (
        <MakeSystem key={chosen.source} checked={chosen} id={chosen.guide.id} />
      )}
    </Stack>
  );
}

/** Guides that come with the program, each served as a file of its own. */
const examples = Object.entries(
  import.meta.glob<string>(['../../../examples/*/*.yaml', '!**/{leidraad*,guide,script,qualification}.yaml'], {
    query: '?url',
    import: 'default',
    eager: true,
  }),
).map(([path, address]) => ({ name: path.split('/').at(-1) ?? path, address }));

function Examples({ onChosen }: { readonly onChosen: (checked: CheckedGuide) => void }): ReactNode {
  const t = useWords(preparationWords);
  const { language } = useLanguage();
  const [failed, setFailed] = useState(false);
  const take = async (name: string, address: string): Promise<void> => {
    const answer = await fetch(address).catch(() => undefined);
    setFailed(answer?.ok !== true);
    if (answer?.ok === true) onChosen(await checkGuide(name, await answer.text(), language));
  };
  return (
    <Section title={t('examples')}>
      <Stack>
        {failed ? <Alert tone="bad" role="alert" title={t('exampleFailed')} /> : null}
        <Actions>
          {examples.map(({ name, address }) => (
            <Button key={name} onClick={() => void take(name, address)}>
              {t('example', { name })}
            </Button>
          ))}
        </Actions>
      </Stack>
    </Section>
  );
}

const address = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

function MakeSystem({ checked, id }: { readonly checked: CheckedGuide; readonly id: string }): ReactNode {
  const t = useWords(preparationWords);
  const moveOn = useMoveOn();
  const draft = useSystemCommand('draft-system');
  const form = useForm({ defaultValues: { system: id } });
  const send = async ({ system }: { system: string }): Promise<void> => {
    const { fileName, source } = checked;
    if ((await draft.send({ system, fileName, source })).ok) moveOn(pageOf(system, 'preparation'));
  };
  return (
    <Section title={t('create')} card>
      <form noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <Stack>
          <Refused problem={draft.problem} />
          <TextField
            label={t('address')}
            hint={t('addressHint')}
            autoComplete="off"
            spellCheck={false}
            error={form.formState.errors.system?.message}
            {...form.register('system', { validate: (text) => address.test(text) || t('addressInvalid') })}
          />
          <div>
            <Button kind="primary" type="submit" busy={draft.busy}>
              {t('create')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
