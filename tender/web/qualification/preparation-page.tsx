import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Language } from '#platform/kernel/language.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { SystemPreparation } from '#tender/api/qualification.ts';
import { Loaded } from '../data/loaded.tsx';
import { Refused } from '../data/refused.tsx';
import { Deed } from '../frame/deed.tsx';
import { GuideSource } from '../guide/guide-source.tsx';
import { BundleLink } from './bundle-link.tsx';
import { type CheckedGuide, ChooseSystemGuide, checkGuide, Found } from './choose-system-guide.tsx';
import { usePreparation, useSystem, useSystemCommand } from './data.ts';
import { preparationWords } from './preparation-words.ts';
import { ProvidedDocuments } from './provided-documents.tsx';
import { SystemRoles } from './system-roles.tsx';

/** The notice, the guide and the roles of a system. */
export function SystemPreparationPage(): ReactNode {
  const preparation = usePreparation();
  return <Loaded query={preparation}>{(known) => <Preparation preparation={known} />}</Loaded>;
}

function Preparation({ preparation }: { readonly preparation: SystemPreparation }): ReactNode {
  const t = useWords(preparationWords);
  const { staff, roles } = useSystem();
  const { language } = useLanguage();
  const checked = useChecked(preparation, language);
  const errors = checked?.problems.filter(({ severity }) => severity === 'error') ?? [];
  return (
    <Stack gap="xl">
      {staff?.may.publish === true ? <Publish errors={errors.length} /> : null}
      {staff === undefined ? null : <ProvidedDocuments staff={staff} />}
      <Section title={t('guide')} intro={t('guideIntro', { file: preparation.fileName })}>
        <Stack>
          {checked === undefined ? null : <Found checked={checked} />}
          {preparation.mayEdit ? <Replace /> : null}
          <Disclosure summary={t('source')}>
            <GuideSource source={preparation.source} problems={[]} />
          </Disclosure>
        </Stack>
      </Section>
      <SystemRoles preparation={preparation} />
      {roles.includes('auditor') ? <BundleLink /> : null}
      {staff?.may.end === true ? <End /> : null}
    </Stack>
  );
}

/** What reading and linting find in the guide as it is. */
function useChecked({ fileName, source }: SystemPreparation, language: Language): CheckedGuide | undefined {
  const { data } = useQuery({
    queryKey: ['checked-system-guide', source, language],
    queryFn: () => checkGuide(fileName, source, language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}

function Publish({ errors }: { readonly errors: number }): ReactNode {
  const t = useWords(preparationWords);
  const { published } = useSystem();
  const publish = useSystemCommand('publish-system-notice');
  return (
    <Section title={t('notice')} intro={t(published ? 'noticePublished' : 'noticeDraft')} card>
      {errors === 0 ? null : (
        <Alert tone="bad" title={t('noticeBlocked', { count: errors })}>
          <p>{t(published ? 'noticeBlockedLater' : 'noticeBlockedText')}</p>
        </Alert>
      )}
      <div>
        <Deed
          label={t(published ? 'publishAgain' : 'publish')}
          kind={published ? 'secondary' : 'primary'}
          title={t('publishTitle')}
          happens={t('publishHappens')}
          seenBy={t('publishSeen')}
          undo={t('publishUndo')}
          busy={publish.busy}
          problem={publish.problem}
          act={async () => (await publish.send({})).ok}
        />
      </div>
    </Section>
  );
}

/** Until the first notice. */
function Replace(): ReactNode {
  const t = useWords(preparationWords);
  const show = useToast();
  const [chosen, setChosen] = useState<CheckedGuide>();
  const replace = useSystemCommand('replace-qualification-guide');
  const send = async ({ fileName, source }: CheckedGuide): Promise<void> => {
    if (!(await replace.send({ fileName, source })).ok) return;
    show({ text: t('replaced') });
    setChosen(undefined);
  };
  return (
    <Stack>
      <Refused problem={replace.problem} />
      <ChooseSystemGuide chosen={chosen} onChosen={setChosen} />
      {chosen?.guide === undefined ? null : (
        <div>
          <Button kind="primary" busy={replace.busy} onClick={() => void send(chosen)}>
            {t('replace')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function End(): ReactNode {
  const t = useWords(preparationWords);
  const end = useSystemCommand('end-system');
  const form = useForm({ defaultValues: { reason: '' } });
  const send = async (): Promise<boolean> => {
    if (!(await form.trigger(undefined, { shouldFocus: true }))) return false;
    return (await end.send(form.getValues())).ok;
  };
  return (
    <div>
      <Deed
        label={t('end')}
        kind="quiet"
        title={t('endTitle')}
        happens={t('endHappens')}
        seenBy={t('publishSeen')}
        undo={t('no')}
        danger
        busy={end.busy}
        problem={end.problem}
        act={send}
      >
        <WrittenField form={form} name="reason" label={t('reason')} rows={3} needed={t('reasonNeeded')} />
      </Deed>
    </div>
  );
}
