import { lazy, type ReactNode, Suspense } from 'react';
import { isLanguage } from '#platform/kernel/language.ts';
import { Actions } from '#platform/ui/button.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import { Tabs } from '#platform/ui/tabs.tsx';
import { Facts } from '#platform/ui/text.tsx';
import type { PreparationView } from '#tender/core/procedure/preparation/view.ts';
import { useFrame } from '../data/frame.ts';
import { useDownloads } from '../data/links.ts';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { GuideDownload } from '../guide/guide-download.tsx';
import { GuideSource } from '../guide/guide-source.tsx';
import { ProblemList } from '../guide/problem-list.tsx';
import './preparation.css';
import { Publish } from './publish.tsx';
import { Readings } from './readings.tsx';
import { ReplaceGuide } from './replace-guide.tsx';
import { Roles } from './roles.tsx';
import { preparationWords } from './words.ts';

// The formulas are a part of the program that most pages never need.
const StressPanel = lazy(() => import('./stress/panel.tsx'));

export function PreparationPage(): ReactNode {
  const view = useView('preparation');
  return <Loaded query={view}>{(preparation) => <Preparation view={preparation} />}</Loaded>;
}

function Preparation({ view }: { readonly view: PreparationView }): ReactNode {
  const t = useWords(preparationWords);
  return (
    <Stack gap="xl">
      <Section title={t('title')} intro={t(view.publishedAt === undefined ? 'introDraft' : 'introPublished')}>
        <Facts
          facts={[
            {
              label: t('file'),
              value: (
                <>
                  {view.fileName}{' '}
                  <GuideDownload fileName={view.fileName} source={view.source}>
                    {t('download')}
                  </GuideDownload>
                </>
              ),
            },
            ...(view.publishedAt === undefined
              ? []
              : [
                  { label: t('published'), value: <InstantText at={view.publishedAt} /> },
                  { label: t('document'), value: <GuideDocuments /> },
                ]),
            ...(view.guideSha256 === undefined
              ? []
              : [{ label: t('fingerprint'), value: <code className="preparation-hash">{view.guideSha256}</code> }]),
          ]}
        />
      </Section>
      {view.may.edit ? <Publish view={view} /> : null}
      <Parts view={view} />
      {view.may.edit ? <ReplaceGuide /> : null}
    </Stack>
  );
}

/** The guide as one reads it on paper, in each of its languages. */
function GuideDocuments(): ReactNode {
  const t = useWords(preparationWords);
  const { language, languages = [] } = useFrame();
  const { document } = useDownloads();
  const all = languages.length > 0 ? languages : [isLanguage(language) ? language : 'nl'];
  return (
    <Actions>
      {all.map((each) => (
        <DownloadLink key={each} to={document('guide', each)} name={`guide-${each}.pdf`}>
          {t('documentIn', { language: t(each) })}
        </DownloadLink>
      ))}
    </Actions>
  );
}

function Parts({ view }: { readonly view: PreparationView }): ReactNode {
  const t = useWords(preparationWords);
  return (
    <Tabs
      label={t('tabs')}
      tabs={[
        { id: 'text', label: t('tabText'), content: <GuideText view={view} /> },
        {
          id: 'readings',
          label: `${t('tabReadings')} (${view.guide.readings.length})`,
          content: <Readings view={view} />,
        },
        ...(view.problems === undefined
          ? []
          : [{ id: 'stress', label: t('tabStress'), content: <Stress view={view} /> }]),
        ...(view.roles === undefined
          ? []
          : [
              {
                id: 'roles',
                label: `${t('tabRoles')} (${view.roles.length})`,
                content: <Roles view={view} roles={view.roles} />,
              },
            ]),
      ]}
    />
  );
}

/** Those who work on the procedure see what is to be done to the guide as well. */
function GuideText({ view }: { readonly view: PreparationView }): ReactNode {
  const problems = view.problems ?? [];
  return (
    <Stack>
      {view.problems === undefined ? null : <ProblemList source={view.source} problems={problems} />}
      <GuideSource source={view.source} problems={problems} />
    </Stack>
  );
}

function Stress({ view }: { readonly view: PreparationView }): ReactNode {
  return (
    <Suspense fallback={<LoadingState />}>
      <StressPanel guide={view.guide} />
    </Suspense>
  );
}
