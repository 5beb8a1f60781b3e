import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { SignInLink } from '#platform/ui/account/sign-in-link.tsx';
import { Alert } from '#platform/ui/alert.tsx';
import { Button, ButtonLink } from '#platform/ui/button.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { Facts } from '#platform/ui/text.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { InvitationSource } from '#tender/core/procedure/interest/invitation-source.ts';
import { useMe } from '../data/me.ts';
import { procedurePage } from '../data/route.ts';
import { useMoveOn } from '../frame/move-on.ts';
import type { CheckedSource } from '../guide/check.ts';
import { ChooseGuide } from '../guide/choose-guide.tsx';
import { GuideSource } from '../guide/guide-source.tsx';
import { ProblemList } from '../guide/problem-list.tsx';
import { Examples } from './example-list.tsx';
import { sourceIn } from './invitation-source.ts';
import { MakeProcedure } from './make-procedure.tsx';
import { draftWords } from './words.ts';

/** A new procedure from a guide, which is read and checked here before anything is sent. */
export function DraftPage(): ReactNode {
  const t = useWords(draftWords);
  const { data: me } = useMe();
  const [chosen, setChosen] = useState<CheckedSource>();
  const isAuthority = me?.person?.organisation?.kind === 'authority';
  const [params] = useSearchParams();
  const source = sourceIn(params);
  const selection = source?.kind === 'selection' ? source.procedure : undefined;
  const head = headOf(source);
  return (
    <Stack gap="xl">
      <PageTitle title={t(head.title)} />
      <PageHead
        title={t(head.title)}
        intro={t(head.intro, head.params)}
        {...(selection === undefined
          ? {}
          : { aside: <ButtonLink to={procedurePage(selection, 'selection')}>{t('toSelection')}</ButtonLink> })}
      />
      {isAuthority ? null : (
        <Alert title={t('onlyAuthority')} actions={me?.person === undefined ? <SignInLink back /> : undefined}>
          <p>{t('onlyAuthorityText')}</p>
        </Alert>
      )}
      <ChooseGuide chosen={chosen} onChosen={setChosen} />
      {chosen === undefined ? (
        <>
          <Section title={t('write')} intro={t('writeIntro')}>
            <div>
              <ButtonLink to={editorPage(params)} icon="pencil">
                {t('toEditor')}
              </ButtonLink>
            </div>
          </Section>
          <Examples fromSelection={selection !== undefined} onChosen={setChosen} />
        </>
      ) : (
        <Checked key={chosen.source} checked={chosen} mayMake={isAuthority} invitedFrom={source} />
      )}
    </Stack>
  );
}

function headOf(source: InvitationSource | undefined) {
  if (source === undefined) return { title: 'title', intro: 'intro', params: {} } as const;
  if (source.kind === 'selection') return { title: 'awardPhase', intro: 'awardPhaseIntro', params: {} } as const;
  const { system, call } = source;
  return { title: 'fromRegister', intro: 'fromRegisterIntro', params: { system, call } } as const;
}

interface CheckedProps {
  readonly checked: CheckedSource;
  readonly mayMake: boolean;
  /** Who may tender follows from there. */
  readonly invitedFrom: InvitationSource | undefined;
}

function Checked({ checked, mayMake, invitedFrom }: CheckedProps): ReactNode {
  const t = useWords(draftWords);
  const { guide, source, problems } = checked;
  return (
    <>
      {guide === undefined ? (
        <Alert tone="bad" title={t('unreadable')}>
          <p>{t('unreadableText')}</p>
        </Alert>
      ) : (
        <Section title={t('read')}>
          <GuideFacts guide={guide} />
        </Section>
      )}
      <Section title={t('problems')}>
        <Stack>
          <ProblemList source={source} problems={problems} />
          <EditChosen checked={checked} />
          <Disclosure summary={t('source')} open={problems.length > 0}>
            <GuideSource source={source} problems={problems} />
          </Disclosure>
        </Stack>
      </Section>
      {guide === undefined || !mayMake ? null : <MakeProcedure checked={checked} guide={guide} source={invitedFrom} />}
    </>
  );
}

/** Where a guide is written; it keeps what is said about who may tender. */
function editorPage(params: URLSearchParams): string {
  return params.size === 0 ? '/editor' : `/editor?${params}`;
}

/** The file as it was chosen, further in the editor. */
function EditChosen({ checked: { fileName, source } }: { readonly checked: CheckedSource }): ReactNode {
  const [params] = useSearchParams();
  const t = useWords(draftWords);
  const moveOn = useMoveOn();
  return (
    <div>
      <Button icon="pencil" onClick={() => moveOn(editorPage(params), { state: { fileName, source } })}>
        {t('editChosen')}
      </Button>
    </div>
  );
}

function GuideFacts({ guide }: { readonly guide: Guide }): ReactNode {
  const t = useWords(draftWords);
  return (
    <Facts
      facts={[
        { label: t('guideTitle'), value: guide.title },
        { label: t('reference'), value: guide.reference },
        { label: t('authority'), value: guide.authority.name },
        { label: t('phases'), value: guide.planning.length },
        {
          label: t('criteria'),
          value: guide.award.criteria.map(({ title, weight }) => `${title} (${weight})`).join(', '),
        },
        { label: t('readings'), value: guide.readings.length },
      ]}
    />
  );
}
