import type { ReactNode } from 'react';
import { ButtonLink } from '#platform/ui/button.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import { useMoment } from '../submission/moment.ts';
import { LetterLink } from './letter-link.tsx';
import { useExaminationLink } from './links.ts';
import { examinationPageWords } from './words.ts';

/** Who was excluded, on which ground and why; and where one is excluded (ALM-18). */
export function Exclusions({ view }: { readonly view: ExaminationView }): ReactNode {
  const t = useWords(examinationPageWords);
  const to = useExaminationLink();
  const moment = useMoment();
  const rows = view.tenders.flatMap(({ operator, operatorName, excluded }) =>
    excluded === undefined ? [] : [{ operator, operatorName, ...excluded }],
  );
  const titleOf = (ground: string): string => view.grounds.find(({ id }) => id === ground)?.title ?? ground;
  return (
    <Section title={t('exclusions')}>
      <Stack>
        <DataTable
          caption={t('exclusions')}
          hideCaption
          filter={false}
          rows={rows}
          rowKey={({ operator }) => operator}
          empty={{ title: t('exclusionsNone'), text: t('exclusionsNoneText') }}
          columns={[
            { id: 'tenderer', header: t('tenderer'), text: ({ operatorName }) => operatorName },
            { id: 'ground', header: t('ground'), text: ({ ground }) => titleOf(ground) },
            { id: 'reason', header: t('reason'), text: ({ reason }) => reason },
            {
              id: 'at',
              header: t('at'),
              text: ({ at }) => moment(at),
              cell: ({ at }) => <InstantText at={at} form="short" />,
              compare: (one, other) => (one.at < other.at ? -1 : 1),
            },
            {
              id: 'letter',
              header: '',
              text: () => '',
              cell: ({ operator, operatorName }) => (
                <LetterLink document={`exclusion-${operator}`} name={operatorName} />
              ),
            },
          ]}
        />
        {view.may.exclude && rows.length < view.tenders.length ? (
          <div>
            <ButtonLink to={to('exclude')}>{t('excludeOne')}</ButtonLink>
          </div>
        ) : null}
      </Stack>
    </Section>
  );
}
