import type { ReactNode } from 'react';
import { toIso } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { Countdown } from '#platform/ui/countdown.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import { useCommand } from '../data/command.ts';
import { useDownloads } from '../data/links.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { useMoment } from '../submission/moment.ts';
import { JudgeForm } from './judge-form.tsx';
import { LetterLink } from './letter-link.tsx';
import { remedyWords } from './remedy-words.ts';
import { type RemedyState, remedyState } from './standing.ts';
import { supplementWords } from './supplement-words.ts';
import { remedyTones } from './tones.ts';

type RemedyView = ExaminationView['remedies'][number];

interface RemedyCardProps {
  readonly remedy: RemedyView;
  readonly view: ExaminationView;
}

/** One request for remedy: its clock, what came in, and the judgment of it. */
export function RemedyCard({ remedy, view }: RemedyCardProps): ReactNode {
  const t = useWords(remedyWords);
  const state = remedyState(remedy, toIso(useNow()));
  const tender = view.tenders.find(({ operator }) => operator === remedy.operator);
  const name = tender?.operatorName ?? remedy.operator;
  const mayJudge = state === 'handed-in' && view.may.examine && tender?.excluded === undefined;
  return (
    <Section
      title={t('remedyOf', { item: remedy.itemTitle, name })}
      level={3}
      card
      aside={<StatusTag tone={remedyTones[state]}>{t(`remedy-${state}`)}</StatusTag>}
    >
      <Stack>
        <RemedyFacts remedy={remedy} state={state} />
        <p>
          <LetterLink document={`remedy-${remedy.remedy}`} name={name} />
        </p>
        {mayJudge ? (
          <Disclosure summary={t('judge')} open>
            <JudgeRemedy remedy={remedy} name={name} />
          </Disclosure>
        ) : null}
      </Stack>
    </Section>
  );
}

function RemedyFacts({ remedy, state }: { readonly remedy: RemedyView; readonly state: RemedyState }): ReactNode {
  const t = useWords(remedyWords);
  const moment = useMoment();
  const s = useWords(supplementWords);
  const { description, requestedAt, until, handedIn, judged, lateAt, irregularity } = remedy;
  return (
    <>
      <Facts
        facts={[
          { label: t('what'), value: description },
          ...(irregularity === undefined ? [] : [{ label: s('grave'), value: s(`state-${irregularity}`) }]),
          { label: t('requested'), value: <InstantText at={requestedAt} form="short" /> },
          {
            label: t('until'),
            value: (
              <>
                <InstantText at={until} form="deadline-short" />
                {state === 'running' ? (
                  <>
                    {' ('}
                    <Countdown until={until} />)
                  </>
                ) : null}
              </>
            ),
          },
          ...(handedIn === undefined ? [] : [{ label: t('handedIn'), value: <HandedIn handedIn={handedIn} /> }]),
          ...(judged === undefined ? [] : [{ label: t('judgment'), value: judged.reason }]),
        ]}
      />
      {lateAt === undefined ? null : <Text>{t('lateAt', { at: moment(lateAt, 'exact') })}</Text>}
    </>
  );
}

function HandedIn({ handedIn }: { readonly handedIn: NonNullable<RemedyView['handedIn']> }): ReactNode {
  const t = useWords(remedyWords);
  const moment = useMoment();
  const downloads = useDownloads();
  const { file, at } = handedIn;
  return (
    <DownloadLink to={downloads.file(file.sha256)} name={file.name}>
      {t('handedInAt', { name: file.name, at: moment(at) })}
    </DownloadLink>
  );
}

function JudgeRemedy({ remedy, name }: { readonly remedy: RemedyView; readonly name: string }): ReactNode {
  const t = useWords(remedyWords);
  const command = useCommand('judge-remedy');
  const params = { item: remedy.itemTitle, name };
  return (
    <JudgeForm
      id={remedy.remedy}
      legend={t('judgeLegend')}
      yes={t('judgeYes')}
      no={t('judgeNo')}
      happensYes={t('judgeHappensYes', params)}
      happensNo={t('judgeHappensNo', params)}
      seenBy={t('askSeenBy', params)}
      busy={command.busy}
      problem={command.problem}
      onJudge={async (accepted, reason) => (await command.send({ remedy: remedy.remedy, accepted, reason })).ok}
    />
  );
}
