import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { say } from '#platform/kernel/words.ts';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useBecome } from '#platform/ui/demonstration/become.ts';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts, Heading, Text } from '#platform/ui/text.tsx';
import type { DemoStory } from '#tender/api/demo.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import type { StoryStep } from '../data/demo.ts';
import { useMe } from '../data/me.ts';
import { systemWords } from '../qualification/words.ts';
import { ExampleControl } from './example-control.tsx';
import { Panel } from './panel.tsx';
import { around, nextOf } from './story.ts';
import { demoWords } from './words.ts';

interface StoryGuideProps {
  readonly story: DemoStory;
  readonly busy: boolean;
  readonly onPlay: (until: string) => void;
  readonly onClose: () => void;
}

/** Tells somebody who has never seen a tender what happens next, who does it, and on which page. */
export function StoryGuide({ story, busy, onPlay, onClose }: StoryGuideProps): ReactNode {
  const t = useWords(demoWords);
  const { language } = useLanguage();
  const next = nextOf(story);
  const shown = around(story, 3, 5);
  const done = shown.filter(({ state }) => state === 'done' || state === 'refused');
  const later = shown.filter(({ state }) => state === 'later');
  return (
    <Panel title={t('guideTitle')} side onClose={onClose}>
      <Stack gap="l">
        <Stack gap="s">
          <Text>
            <strong>{story.title[language]}</strong>
          </Text>
          <Text soft>{t('guideIntro')}</Text>
        </Stack>
        {next === undefined ? (
          <Text>{t('done')}</Text>
        ) : (
          <NextStep step={next} busy={busy} onPlay={onPlay} onClose={onClose} />
        )}
        <StepList title={t('after')} steps={later} />
        <StepList title={t('before')} steps={done.toReversed()} />
        <Milestones story={story} busy={busy} onPlay={onPlay} />
        <ExampleControl />
      </Stack>
    </Panel>
  );
}

interface NextStepProps {
  readonly step: StoryStep;
  readonly busy: boolean;
  readonly onPlay: (until: string) => void;
  readonly onClose: () => void;
}

function NextStep({ step, busy, onPlay, onClose }: NextStepProps): ReactNode {
  const t = useWords(demoWords);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const become = useBecome();
  const { data: me } = useMe();
  const isMe = me?.person?.user === step.by.user;
  const go = async (): Promise<void> => {
    if (!isMe) await become.run(step.by.user);
    onClose();
    await navigate(step.page);
  };
  return (
    <section className="demo-card">
      <p className="demo-card__kicker">{t('nextStep')}</p>
      <Heading level={3}>{step.title[language]}</Heading>
      <Facts
        facts={[
          { label: t('who'), value: `${step.by.name}, ${step.by.organisation}` },
          { label: t('when'), value: <InstantText at={step.at} /> },
          { label: t('where'), value: pageName(step, language, t('public')) },
        ]}
      />
      <Actions>
        <Button kind="primary" icon="arrow" busy={become.busy} onClick={() => void go()}>
          {isMe ? t('toPage') : t('beAndGo', { name: step.by.name })}
        </Button>
        <Button busy={busy} onClick={() => onPlay(step.id)}>
          {t('doForMe')}
        </Button>
      </Actions>
    </section>
  );
}

/** The stage of the step's page, or the part of the qualification system, by its own name. */
function pageName({ page }: StoryStep, language: 'nl' | 'fr' | 'en', notice: string): string {
  const [, of, , part] = page.split('/');
  if (part === undefined) return notice;
  if (of !== 'qualification-systems') return sentence(`stage-${part}`, language);
  return isSystemPart(part) ? say(systemWords, part, language) : notice;
}

function isSystemPart(part: string): part is (typeof systemParts)[number] {
  return systemParts.some((known) => known === part);
}

const systemParts = ['own', 'cases', 'register', 'calls', 'preparation'] as const;

function StepList({ title, steps }: { readonly title: string; readonly steps: readonly StoryStep[] }): ReactNode {
  const t = useWords(demoWords);
  const { language } = useLanguage();
  if (steps.length === 0) return null;
  return (
    <Stack gap="s">
      <Heading level={3} look={4}>
        {title}
      </Heading>
      <ol className="demo-steps">
        {steps.map((step) => (
          <li key={step.id}>
            <span className="demo-steps__title">{step.title[language]}</span>
            <span className="demo-steps__who">
              {step.by.name}, {step.by.organisation} · <InstantText at={step.at} form="short" />
            </span>
            {step.refusal === undefined ? null : (
              <span className="demo-steps__refusal">
                <StatusTag tone={step.state === 'done' ? 'neutral' : 'bad'}>
                  {t(step.state === 'done' ? 'refused' : 'failed')}
                </StatusTag>{' '}
                {step.refusal.sentence}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Stack>
  );
}

function Milestones({ story, busy, onPlay }: Pick<StoryGuideProps, 'story' | 'busy' | 'onPlay'>): ReactNode {
  const t = useWords(demoWords);
  const { language } = useLanguage();
  const milestones = story.steps.flatMap(({ state, milestone, at }) =>
    milestone === undefined ? [] : [{ ...milestone, at, reached: state === 'done' }],
  );
  return (
    <Disclosure summary={t('milestones')}>
      <ul className="demo-milestones">
        {milestones.map((milestone) => (
          <li key={milestone.id}>
            <span>
              <strong>{milestone.title[language]}</strong>
              <br />
              <InstantText at={milestone.at} form="short" />
            </span>
            {milestone.reached ? (
              <StatusTag tone="good">{t('reached')}</StatusTag>
            ) : (
              <Button kind="quiet" busy={busy} onClick={() => onPlay(milestone.id)}>
                {t('playChoose')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
