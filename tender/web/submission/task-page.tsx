import type { ReactNode } from 'react';
import { Actions, ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { useTenderLink } from './links.ts';
import { useTaskTitle } from './task-title.ts';
import { taskAfter, tasksOf } from './tasks.ts';
import type { TenderPageProps } from './tender-page.ts';
import { submissionPageWords } from './words.ts';

interface TaskPageProps extends TenderPageProps {
  readonly path: string;
  readonly title: ReactNode;
  readonly intro?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the tender, with the way back and the way on. */
export function TaskPage({ view, own, path, title, intro, aside, children }: TaskPageProps): ReactNode {
  const t = useWords(submissionPageWords);
  const to = useTenderLink();
  const titleOf = useTaskTitle();
  const next = taskAfter(tasksOf(view, own), path);
  return (
    <Stack gap="l">
      <nav aria-label={t('title')}>
        <TextLink to={to('')}>{t('backToTender')}</TextLink>
      </nav>
      <Section title={title} {...(intro === undefined ? {} : { intro })} {...(aside === undefined ? {} : { aside })}>
        <Stack gap="l">{children}</Stack>
      </Section>
      <Actions>
        {next === undefined ? null : (
          <ButtonLink to={to(next.path)} icon="arrow">
            {t('nextTask', { task: titleOf(next) })}
          </ButtonLink>
        )}
        <ButtonLink to={to('')} kind="quiet">
          {t('backToTender')}
        </ButtonLink>
      </Actions>
    </Stack>
  );
}
