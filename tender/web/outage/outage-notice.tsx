import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { useFrame } from '../data/frame.ts';
import { useProcedureLink } from '../data/route.ts';
import { useMoment } from '../submission/moment.ts';
import { outagePageWords } from './words.ts';

/** That the deadline moved, that the vault stays closed, or where a failure is reported; nothing where there is nothing to say. */
export function OutageNotice({ here = false }: { readonly here?: boolean }): ReactNode {
  const t = useWords(outagePageWords);
  const { outage, opened } = useFrame();
  const to = useProcedureLink();
  const moment = useMoment();
  if (outage === undefined) return null;
  const { holdsVault, mayReport, moved } = outage;
  return (
    <Stack gap="s">
      {holdsVault ? (
        <Alert tone="warn" title={t('holds')}>
          <p>{t('holdsText')}</p>
        </Alert>
      ) : null}
      {moved === undefined || opened ? null : (
        <Alert title={t('moved', { to: moment(moved.to, 'deadline') })}>
          <p>{t('movedText', { from: moment(moved.from, 'deadline'), reason: moved.reason })}</p>
        </Alert>
      )}
      {mayReport && !here ? (
        <p>
          <TextLink to={to('outage')}>{t('mayReport')}</TextLink>
        </p>
      ) : null}
    </Stack>
  );
}
