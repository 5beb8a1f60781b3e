import type { ReactNode } from 'react';
import { toIso } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { Countdown } from '#platform/ui/countdown.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { QuestionsView, RoundView } from '#tender/core/procedure/questions/view.ts';
import { useFrame } from '../data/frame.ts';
import { questionsWords } from './words.ts';

/** How far each round is, and what it takes. */
export function Rounds({ view }: { readonly view: QuestionsView }): ReactNode {
  const t = useWords(questionsWords);
  return (
    <Stack>
      <ul className="questions-rounds">
        {view.rounds.map((round) => (
          <RoundItem key={round.round} round={round} />
        ))}
      </ul>
      <Disclosure summary={t('format')}>
        <Text>{view.format}</Text>
      </Disclosure>
    </Stack>
  );
}

function RoundItem({ round }: { readonly round: RoundView }): ReactNode {
  const t = useWords(questionsWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const date = instantText(round.closes, timeZone, language, 'deadline');
  const closed = round.closes <= toIso(useNow());
  const { questions, unsettled } = round;
  return (
    <li>
      <span className="questions-rounds__title">
        <strong>{round.title}</strong>
        {round.note === undefined ? null : (
          <StatusTag tone="accent">{t('roundNote', { number: round.note })}</StatusTag>
        )}
      </span>
      <span>
        {t(round.open ? 'roundOpen' : closed ? 'roundClosed' : 'roundComing', { date })}
        {round.open ? (
          <>
            {' '}
            · <Countdown until={round.closes} />
          </>
        ) : null}
      </span>
      <span className="questions-rounds__accepts">{t(`accepts-${round.accepts}`)}</span>
      {questions === undefined || unsettled === undefined ? null : (
        <span className="questions-rounds__accepts">{t('roundCount', { questions, unsettled })}</span>
      )}
    </li>
  );
}
