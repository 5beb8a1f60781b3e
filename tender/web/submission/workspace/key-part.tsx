import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text, TextLink } from '#platform/ui/text.tsx';
import { useTenderLink } from '../links.ts';
import { useWorkspace } from './context.ts';
import { workspaceWords } from './words.ts';

/** On the overview: that there is a key, and that it is nowhere else. */
export function KeyPart(): ReactNode {
  const t = useWords(workspaceWords);
  const to = useTenderLink();
  const { given, kept } = useWorkspace();
  return (
    <Section title={t('title')}>
      <Stack gap="s">
        {kept ? <Text>{t(given ? 'shortDemo' : 'short')}</Text> : <Alert tone="warn" title={t('notKept')} />}
        <p>
          <TextLink to={to('key')}>{t('toKey')}</TextLink>
        </p>
      </Stack>
    </Section>
  );
}
