import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text, TextLink } from '#platform/ui/text.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useFrame } from '../../data/frame.ts';
import { KeySheet } from '../../sealing/key-sheet.tsx';
import { useTenderLink } from '../links.ts';
import { submissionPageWords } from '../words.ts';
import { BeginAnew } from './begin-anew.tsx';
import { useWorkspace } from './context.ts';
import { workspaceWords } from './words.ts';

/** The key of one's own work space: to be copied, printed and given to a colleague, or replaced. */
export function KeyPage(): ReactNode {
  const t = useWords(workspaceWords);
  const page = useWords(submissionPageWords);
  const { whose, keeper, editable, given } = useWorkspace();
  const to = useTenderLink();
  const queries = useQueryClient();
  return (
    <Stack gap="l">
      <nav aria-label={page('title')}>
        <TextLink to={to('')}>{page('backToTender')}</TextLink>
      </nav>
      <Section title={t('title')} intro={t('intro')}>
        <KeyShown />
      </Section>
      <Section title={t('elsewhere')} level={3} card>
        <Text>{t('elsewhereText')}</Text>
      </Section>
      {editable && !given ? (
        <Section title={t('anew')} level={3} intro={t('anewIntro')} card>
          <BeginAnew
            whose={whose}
            revision={keeper.revision()}
            onBegun={() => void queries.invalidateQueries({ queryKey: ['workspace'] })}
          />
        </Section>
      ) : null}
    </Stack>
  );
}

function KeyShown(): ReactNode {
  const t = useWords(workspaceWords);
  const show = useToast();
  const { operator } = useFrame();
  const { key, kept } = useWorkspace();
  const [shown, setShown] = useState(false);
  const copy = (): void =>
    void navigator.clipboard.writeText(key.identity).then(
      () => show({ text: t('copied') }),
      () => {
        setShown(true);
        show({ text: t('notCopied'), tone: 'bad' });
      },
    );
  return (
    <Stack>
      {kept ? null : <Alert tone="warn" title={t('notKept')} />}
      {shown ? (
        <KeySheet title={t('sheet', { operator: operator?.name ?? '' })} secret={key.identity} text={t('sheetText')} />
      ) : null}
      <Actions>
        <Button icon="copy" onClick={copy}>
          {t('copy')}
        </Button>
        <Button kind="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t(shown ? 'hide' : 'show')}
        </Button>
        {shown ? (
          <Button kind="quiet" icon="document" onClick={() => globalThis.print()}>
            {t('print')}
          </Button>
        ) : null}
      </Actions>
    </Stack>
  );
}
