import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { ProgressBar } from '#platform/ui/progress-bar.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import { useCommand } from '../data/command.ts';
import { Deed } from '../frame/deed.tsx';
import { useMoment } from '../submission/moment.ts';
import { AcceptSuggestions } from './accept-suggestions.tsx';
import { progressOf, stillIn } from './standing.ts';
import { examinationPageWords } from './words.ts';

/** How far the examination is, and its end. */
export function ExaminationProgress({ view }: { readonly view: ExaminationView }): ReactNode {
  const t = useWords(examinationPageWords);
  const moment = useMoment();
  const { done, all } = progressOf(view.tenders);
  if (view.concludedAt !== undefined) {
    const names = view.tenders
      .filter(({ operator }) => view.admitted?.includes(operator))
      .map(({ operatorName }) => operatorName)
      .join(', ');
    return (
      <Alert tone="good" title={t('concluded', { at: moment(view.concludedAt, 'long') })}>
        <p>{t('admitted', { names })}</p>
      </Alert>
    );
  }
  return (
    <Stack>
      <ProgressBar label={t('progress', { done, all })} percent={(100 * done) / Math.max(1, all)} />
      <Text>{t(view.open === 0 ? 'openNone' : 'open', { count: view.open })}</Text>
      <Actions>
        {view.may.conclude ? <Conclude view={view} /> : null}
        {view.may.examine ? (
          <AcceptSuggestions tenders={view.tenders} kind={view.may.conclude ? 'quiet' : 'secondary'} />
        ) : null}
      </Actions>
    </Stack>
  );
}

function Conclude({ view }: { readonly view: ExaminationView }): ReactNode {
  const t = useWords(examinationPageWords);
  const command = useCommand('conclude-examination');
  const names = stillIn(view.tenders)
    .map(({ operatorName }) => operatorName)
    .join(', ');
  return (
    <Deed
      label={t('conclude')}
      icon="check"
      title={t('concludeTitle')}
      happens={t('concludeHappens', { names })}
      seenBy={t('concludeSeenBy')}
      undo={t('concludeUndo')}
      busy={command.busy}
      problem={command.problem}
      act={async () => (await command.send({})).ok}
      done={t('concludeDone')}
    />
  );
}
