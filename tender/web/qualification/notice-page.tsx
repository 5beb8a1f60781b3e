import type { ReactNode } from 'react';
import { SignInLink } from '#platform/ui/account/sign-in-link.tsx';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { ButtonLink } from '#platform/ui/button.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts, List, Text } from '#platform/ui/text.tsx';
import { Explained } from '#platform/ui/why-drawer.tsx';
import type { SystemView } from '#tender/core/qualification/view.ts';
import { useMe } from '../data/me.ts';
import { pageOf, useSystem } from './data.ts';
import { periodText, whyBar } from './days.ts';
import { DocumentLinks, GuideLinks } from './document-links.tsx';
import { QualificationFile } from './qualification-file.tsx';
import { systemWords } from './words.ts';

/** The public notice: what the system is for, how one qualifies, which attestations are needed, and the waiting time. */
export function SystemNoticePage(): ReactNode {
  const view = useSystem();
  const { data: me } = useMe();
  const t = useWords(systemWords);
  const begin =
    view.own?.mayExpress === true ? (
      <ButtonLink to={pageOf(view.system, 'own')} kind="primary">
        {t('startInterest')}
      </ButtonLink>
    ) : me?.person === undefined ? (
      <SignInLink back />
    ) : undefined;
  return (
    <Stack gap="xl">
      <About view={view} />
      <Section title={t('how')} aside={begin}>
        <How view={view} />
      </Section>
      <Attestations view={view} />
      <QualificationFile view={view} />
    </Stack>
  );
}

function About({ view }: { readonly view: SystemView }): ReactNode {
  const t = useWords(systemWords);
  const { language: reading } = useLanguage();
  const { subject, notice, notices, authority, ended, languages, decision } = view;
  const last = notices.at(-1);
  const keyword = notice.keyword === undefined ? '' : `, ${t('keyword', { keyword: notice.keyword })}`;
  return (
    <Section title={t('about')} intro={<AsWritten>{subject.summary}</AsWritten>}>
      {last === undefined ? null : <DocumentLinks id={`notice-${last.number}`} />}
      <Facts
        facts={[
          { label: t('nature'), value: t(subject.nature) },
          {
            label: t('cpv'),
            value: <AsWritten>{subject.cpv.map(({ code, name }) => `${code} ${name}`).join('; ')}</AsWritten>,
          },
          ...(last === undefined
            ? []
            : [{ label: t('publishedOn', { number: last.number }), value: <InstantText at={last.at} /> }]),
          { label: t('publishedAt'), value: `${notice.platform}${keyword}` },
          ended === undefined
            ? { label: t('endDate'), value: t('noEndDate') }
            : {
                label: t('endedOn'),
                value: (
                  <>
                    <InstantText at={ended.at} form="date" />: {ended.reason}
                  </>
                ),
              },
          {
            label: t('decidedWithin'),
            value: t('decidedIn', { term: periodText(decision.within ?? { months: 6 }, reading) }),
          },
          { label: t('guide'), value: <GuideLinks /> },
          { label: t('languages'), value: languages.map((language) => t(language)).join(', ') },
          { label: t('contact'), value: [authority.name, authority.address, ...authority.contacts].join(', ') },
        ]}
      />
    </Section>
  );
}

function How({ view }: { readonly view: SystemView }): ReactNode {
  const t = useWords(systemWords);
  const { language } = useLanguage();
  const { trial, bar, leastTeams: least } = view;
  const notifiedOn = view.today;
  const trialStep = trial.for === 'newcomers' ? [t('how5')] : trial.for === 'everybody' ? [t('how5everybody')] : [];
  return (
    <Stack>
      <List items={[t('how1'), t('how2'), t('how3'), t('how4', { least }), ...trialStep, t('how6')]} />
      <Text>
        <Explained why={{ ...whyBar(view, { notifiedOn, why: [] }, language), inputs: [] }}>
          {t('barRule', { months: bar.months })}
        </Explained>
      </Text>
    </Stack>
  );
}

type Asked = SystemView['attestations'][number];

function acceptedText({ accepts }: Asked): string {
  return accepts.map(({ title, issuer }) => `${title} (${issuer})`).join('; ');
}

function Attestations({ view }: { readonly view: SystemView }): ReactNode {
  const t = useWords(systemWords);
  const { language } = useLanguage();
  const validity = ({ expires, signals }: Asked): string => {
    if (!expires) return t('expiresNo');
    if (signals.length === 0) return t('expiresPlain');
    const ahead = signals.map((period) => periodText(period, language)).join(` ${t('and')} `);
    return t('expiresYes', { ahead });
  };
  return (
    <Section title={t('attestations')}>
      <DataTable<Asked>
        caption={t('attestations')}
        hideCaption
        rows={view.attestations}
        rowKey={({ id }) => id}
        empty={{ title: t('attestations') }}
        csv={false}
        columns={[
          {
            id: 'attestation',
            header: t('attestation'),
            text: ({ title }) => title,
            cell: ({ title }) => <AsWritten>{title}</AsWritten>,
          },
          {
            id: 'accepted',
            header: t('accepted'),
            text: acceptedText,
            cell: (asked) => <AsWritten>{acceptedText(asked)}</AsWritten>,
          },
          {
            id: 'equivalent',
            header: t('equivalent'),
            text: ({ orEquivalent }) => t(orEquivalent ? 'equivalentYes' : 'equivalentNo'),
          },
          { id: 'validity', header: t('validity'), text: validity },
        ]}
      />
    </Section>
  );
}
