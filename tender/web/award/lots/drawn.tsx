import type { ReactNode } from 'react';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import type { AwardView } from '#tender/core/procedure/award/view.ts';
import { useDownloads } from '../../data/links.ts';
import { usePeople } from '../../data/people.ts';
import { DownloadLink } from '../../frame/download-link.tsx';
import { useMoment } from '../../submission/moment.ts';
import '../award.css';
import { oneStop } from '../one-stop.ts';
import { awardPageWords } from '../words.ts';
import type { NameOf } from './lots-props.ts';
import { Repeated } from './repeated.tsx';
import { lotsWords } from './words.ts';

interface DrawnProps {
  readonly view: AwardView;
  readonly nameOf: NameOf;
}

/** Lots that were drawn, and draws that were abandoned, the newest first. */
export function Drawn({ view, nameOf }: DrawnProps): ReactNode {
  const cards = [
    ...view.draws.map((draw, index) => ({
      at: draw.at,
      card: <DrawCard key={draw.at} draw={draw} number={index + 1} view={view} nameOf={nameOf} />,
    })),
    ...view.abandonedDraws.map((draw) => ({
      at: draw.at,
      card: <AbandonedCard key={draw.at} draw={draw} nameOf={nameOf} />,
    })),
  ];
  return cards.toSorted((a, b) => (a.at < b.at ? 1 : -1)).map(({ card }) => card);
}

interface DrawProps extends DrawnProps {
  readonly draw: AwardView['draws'][number];
  readonly number: number;
}

function DrawCard({ draw, number, view, nameOf }: DrawProps): ReactNode {
  const t = useWords({ ...awardPageWords, ...lotsWords });
  const moment = useMoment();
  const { document } = useDownloads();
  const { people, nameOf: personOf } = usePeople();
  const inRace = view.input?.tenderers.map(({ id }) => id) ?? draw.order;
  const next = draw.order.find((operator) => inRace.includes(operator));
  const by = people.some(({ user }) => user === draw.drawnBy)
    ? personOf(draw.drawnBy)
    : t(`who-${draw.lots?.drawnBy ?? 'notary'}`);
  return (
    <Section title={t('drawn', { at: moment(draw.at) })} level={3} card>
      <Stack>
        <div>
          <p className="award-strong">{t('drawOrder')}</p>
          <ol className="award-order">
            {draw.order.map((operator, place) => (
              <li key={operator}>
                <span className="award-order__place">{place + 1}</span>
                <span className="award-order__name">{nameOf(operator)}</span>
                {inRace.includes(operator) ? null : <StatusTag tone="warn">{t('droppedOut')}</StatusTag>}
              </li>
            ))}
          </ol>
        </div>
        {next === undefined || next === draw.order[0] ? null : (
          <Text>{oneStop(t('nextOne', { name: nameOf(next) }))}</Text>
        )}
        <Facts
          facts={[
            { label: t('drawnBy'), value: by },
            { label: t('deed'), value: draw.deed },
          ]}
        />
        <Repeated draw={draw} chain={view.beacon} nameOf={nameOf} />
        <p className="award-links">
          <DownloadLink to={document(`draw-${number}`)}>{t('drawPdf')}</DownloadLink>
        </p>
      </Stack>
    </Section>
  );
}

interface AbandonedProps {
  readonly draw: AwardView['abandonedDraws'][number];
  readonly nameOf: NameOf;
}

function AbandonedCard({ draw, nameOf }: AbandonedProps): ReactNode {
  const t = useWords(lotsWords);
  const moment = useMoment();
  return (
    <Section title={t('abandonedAt', { at: moment(draw.announcedAt) })} level={3} card>
      <Facts
        facts={[
          { label: t('parties'), value: draw.tied.map(nameOf).join(', ') },
          { label: t('abandonedOn'), value: <InstantText at={draw.at} /> },
          { label: t('abandonReason'), value: <span className="award-text">{draw.reason}</span> },
          ...Object.entries(draw.revealed).map(([operator, value]) => ({
            label: t('shownBy', { name: nameOf(operator) }),
            value: <code className="award-hex">{value}</code>,
          })),
        ]}
      />
    </Section>
  );
}
