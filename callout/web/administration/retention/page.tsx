import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import type { RetentionAnswer } from '#callout/api/retention.ts';
import { fixedDays, fixedSubjects } from '#callout/core/retention/kept.ts';
import { type Kind, kinds } from '#callout/core/retention/retention.ts';
import { problemOf } from '#platform/ui/answer.ts';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { getJson, request } from '#platform/ui/request.ts';
import { Facts, Heading, Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { keys } from '../../data/keys.ts';
import { Loaded } from '../../data/loaded.tsx';
import { Refused } from '../../data/refused.tsx';
import { DoneTable, SoonTable } from './going.tsx';
import { retentionPageWords } from './words.ts';

const path = '/v1/retention';

/** How long each kind of data is kept, why, and what goes when (BHV-15). */
export function RetentionPage(): ReactNode {
  const t = useWords(retentionPageWords);
  const retention = useQuery({
    queryKey: keys.retention,
    queryFn: ({ signal }) => getJson<RetentionAnswer>(path, signal),
  });
  return (
    <Stack gap="l">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} intro={t('intro')} />
      <Loaded query={retention} shape="table">
        {(known) => (
          <>
            <Terms known={known} />
            <Heading level={2}>{t('due')}</Heading>
            <SoonTable known={known} />
            <Heading level={2}>{t('done')}</Heading>
            <DoneTable done={known.done} />
            <Heading level={2}>{t('others')}</Heading>
            <Facts
              facts={fixedSubjects.map((subject) => ({ label: t(subject), value: t(`${subject}Why`, fixedDays) }))}
            />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function Terms({ known }: { readonly known: RetentionAnswer }): ReactNode {
  const t = useWords(retentionPageWords);
  const show = useToast();
  const client = useQueryClient();
  const [terms, setTerms] = useState<Record<Kind, string>>(() => asTexts(known.terms));
  const save = useMutation({
    mutationFn: () => request('put', path, { body: { terms: asNumbers(terms) } }),
    onSuccess: async () => {
      show({ text: t('saved') });
      await client.invalidateQueries({ queryKey: keys.retention });
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {kinds.map((kind) => (
          <TextField
            key={kind}
            label={`${t(kind)} (${t('days')})`}
            hint={`${t(`${kind}Why`)} ${t('between', boundsOf(known, kind))}`}
            type="number"
            inputMode="numeric"
            min={known.bounds[kind]?.least}
            max={known.bounds[kind]?.most}
            disabled={!known.mayChange}
            value={terms[kind]}
            onChange={(event) => setTerms({ ...terms, [kind]: event.target.value })}
          />
        ))}
        {save.error === null ? null : <Refused problem={problemOf(save.error)} />}
        {known.mayChange ? (
          <Button type="submit" kind="primary" busy={save.isPending}>
            {t('save')}
          </Button>
        ) : (
          <Text soft>{t('onlySuper')}</Text>
        )}
      </Stack>
    </form>
  );
}

function boundsOf({ bounds }: RetentionAnswer, kind: Kind) {
  return { least: bounds[kind]?.least ?? 1, most: bounds[kind]?.most ?? 1 };
}

function asTexts(terms: RetentionAnswer['terms']): Record<Kind, string> {
  const text = (kind: Kind) => String(terms[kind]);
  return {
    'call-texts': text('call-texts'),
    'call-people': text('call-people'),
    'test-calls': text('test-calls'),
    recordings: text('recordings'),
    'presence-days': text('presence-days'),
    signals: text('signals'),
    rosters: text('rosters'),
    phones: text('phones'),
    leavers: text('leavers'),
    mails: text('mails'),
  };
}

function asNumbers(terms: Record<Kind, string>): Record<string, number> {
  return Object.fromEntries(Object.entries(terms).map(([kind, text]) => [kind, Number(text)]));
}
