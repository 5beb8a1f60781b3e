import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text, TextLink } from '#platform/ui/text.tsx';
import { useTenderLink } from '../links.ts';
import { selfSealedWords } from './words.ts';

/** On the overview: that there is this other way. */
export function SelfSealedPart(): ReactNode {
  const t = useWords(selfSealedWords);
  const to = useTenderLink();
  return (
    <Section title={t('title')}>
      <Stack gap="s">
        <Text>{t('short')}</Text>
        <p>
          <TextLink to={to('sealed')}>{t('toPage')}</TextLink>
        </p>
      </Stack>
    </Section>
  );
}
