import type { ReactNode } from 'react';
import { DataTable } from '#platform/ui/data-table.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PointsText } from '#platform/ui/points-text.tsx';
import { StatusTag, type Tone } from '#platform/ui/status-tag.tsx';
import { Heading, Text, TextLink } from '#platform/ui/text.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { AwardView, OwnLetter } from '#tender/core/procedure/award/view.ts';
import { Contradiction } from '../contradictions/contradiction.tsx';
import { contradictionWords } from '../contradictions/words.ts';
import { useDownloads } from '../data/links.ts';
import { useProcedureLink } from '../data/route.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import './award.css';
import { Drawn } from './lots/drawn.tsx';
import { LotsPanel } from './lots/lots-panel.tsx';
import { oneStop } from './one-stop.ts';
import { OwnDrawTold } from './own-draw.tsx';
import { pointCriteria } from './scoring.ts';
import { awardPageWords } from './words.ts';

interface OwnLettersProps {
  readonly view: AwardView;
  readonly guide: Guide;
}

/** To a tenderer: what was decided about him, with his scores beside those of the winner and of nobody else. */
export function OwnLetters({ view, guide }: OwnLettersProps): ReactNode {
  const t = useWords(awardPageWords);
  const letters = view.letters.toReversed();
  const nameOf = (operator: string): string => view.names[operator] ?? operator;
  return (
    <Stack gap="xl">
      <LotsPanel view={view} nameOf={nameOf} />
      {letters.length === 0 ? <Drawn view={view} nameOf={nameOf} /> : null}
      {letters.length === 0 ? <EmptyState title={t('noLetters')} text={t('noLettersText')} /> : null}
      {letters.map((letter, index) => (
        <Letter key={letter.decision} letter={letter} guide={guide} latest={index === 0} />
      ))}
      {letters.length === 0 ? null : <Drawn view={view} nameOf={nameOf} />}
    </Stack>
  );
}

const tones: Readonly<Record<OwnLetter['kind'], Tone>> = {
  award: 'good',
  reserve: 'accent',
  rejection: 'neutral',
  exclusion: 'warn',
};

type Kind = OwnLetter['kind'];

interface Told {
  readonly key: `own-${Kind}-text` | `own-${Exclude<Kind, 'exclusion'>}-several`;
  readonly params: Readonly<Record<string, string | number>>;
}

function told({ kind, own, winner, winners }: OwnLetter): Told {
  if (winners === undefined) return { key: `own-${kind}-text`, params: { winner: winner?.operatorName ?? '' } };
  const params = { winner: winners.join(', '), count: winners.length, rank: own?.rank ?? 0 };
  return { key: kind === 'exclusion' ? 'own-exclusion-text' : `own-${kind}-several`, params };
}

interface LetterProps {
  readonly letter: OwnLetter;
  readonly guide: Guide;
  readonly latest: boolean;
}

function Letter({ letter, guide, latest }: LetterProps): ReactNode {
  const t = useWords(awardPageWords);
  const text = told(letter);
  const { document } = useDownloads();
  const to = useProcedureLink();
  return (
    <Section
      title={t(latest ? 'ownLetter' : 'ownLetterBefore')}
      card
      aside={<StatusTag tone={tones[letter.kind]}>{t(`own-${letter.kind}`)}</StatusTag>}
      intro={
        <>
          {t('letterSent')} <InstantText at={letter.sentAt} />
        </>
      }
    >
      <Stack>
        {latest ? null : <Text soft>{t('letterReplaced')}</Text>}
        <p className="award-strong">{oneStop(t(text.key, text.params))}</p>
        {letter.part === undefined ? null : (
          <p>{t('ownPart', { part: letter.part.title, reason: letter.part.reason })}</p>
        )}
        {letter.own === undefined ? null : <OwnScores letter={letter} own={letter.own} guide={guide} />}
        {letter.draw === undefined ? null : <OwnDrawTold draw={letter.draw} />}
        <OwnContradictions letter={letter} />
        <p className="award-links">
          <DownloadLink to={document(letter.document)}>{t('letterPdf')}</DownloadLink>
          {latest ? <TextLink to={to('standstill')}>{t('ownStandstill')}</TextLink> : null}
        </p>
      </Stack>
    </Section>
  );
}

function OwnContradictions({ letter }: { readonly letter: OwnLetter }): ReactNode {
  const t = useWords(contradictionWords);
  if (letter.contradictions.length === 0) return null;
  return (
    <Stack>
      <Heading level={3}>{t('own')}</Heading>
      {letter.contradictions.map((shown) => (
        <Contradiction key={shown.contradiction} shown={shown} own />
      ))}
    </Stack>
  );
}

interface Line {
  readonly id: string;
  readonly label: string;
  readonly own: string;
  readonly winner: string | undefined;
}

interface OwnScoresProps {
  readonly letter: OwnLetter;
  readonly own: NonNullable<OwnLetter['own']>;
  readonly guide: Guide;
}

function OwnScores({ letter, own, guide }: OwnScoresProps): ReactNode {
  const t = useWords(awardPageWords);
  const { winner } = letter;
  const wins = winner?.operator === own.operator;
  const lines: readonly Line[] = [
    ...pointCriteria(guide).map(({ id, title }) => ({
      id,
      label: title,
      own: own.points[id] ?? '',
      winner: winner?.points[id],
    })),
    { id: ' total', label: t('total'), own: own.total, winner: winner?.total },
    {
      id: ' rank',
      label: t('place'),
      own: String(own.rank),
      winner: winner === undefined ? undefined : String(winner.rank),
    },
  ];
  const shown = (line: Line, value: string | undefined): ReactNode =>
    line.id === ' rank' ? (value ?? '–') : <PointsText points={value ?? ''} />;
  return (
    <DataTable<Line>
      caption={t(wins ? 'ownScoresWon' : 'ownScores')}
      csv={false}
      rows={lines}
      rowKey={({ id }) => id}
      empty={{ title: t('ownScores') }}
      columns={[
        { id: 'what', header: t('part'), text: ({ label }) => label },
        { id: 'own', header: t('you'), numeric: true, text: (line) => line.own, cell: (line) => shown(line, line.own) },
        ...(wins || winner === undefined
          ? []
          : [
              {
                id: 'winner',
                header: winner.operatorName,
                numeric: true,
                text: (line: Line) => line.winner ?? '',
                cell: (line: Line) => shown(line, line.winner),
              },
            ]),
      ]}
    />
  );
}
