import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { List } from '#platform/ui/text.tsx';
import type { ClockStepsAnswer } from '#tender/api/answers.ts';
import { procedurePath } from '../data/command-request.ts';
import { keys } from '../data/keys.ts';
import { getJson } from '../data/request.ts';
import { useProcedureId } from '../data/route.ts';
import { useMoment } from '../submission/moment.ts';
import { openingPageWords } from './words.ts';

/** That the clock of the server leapt since this procedure began, for those who watch over it; nothing when it did not. */
export function ClockSteps(): ReactNode {
  const t = useWords(openingPageWords);
  const moment = useMoment();
  const procedure = useProcedureId();
  const { data } = useQuery({
    queryKey: [...keys.procedure(procedure), 'clock'],
    queryFn: ({ signal }) => getJson<ClockStepsAnswer>(`${procedurePath(procedure)}/record/clock`, signal),
  });
  if (data === undefined || data.steps.length === 0) return null;
  return (
    <Alert tone="warn" title={t('clockStepped')}>
      <p>{t('clockSteppedText')}</p>
      <List
        items={data.steps.map(({ expectedAt, wallAt }) =>
          t('clockStep', { expected: moment(expectedAt, 'exact'), said: moment(wallAt, 'exact') }),
        )}
      />
    </Alert>
  );
}
