import type { ReactNode } from 'react';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { StatusTag, type Tone } from '#platform/ui/status-tag.tsx';
import { Facts, Heading } from '#platform/ui/text.tsx';
import type { OpenDraw } from '#tender/core/procedure/award/state.ts';
import { useFrame } from '../../data/frame.ts';
import '../award.css';
import type { OpenDrawProps } from './lots-props.ts';
import { lotsWords } from './words.ts';

type PartyState = 'not-joined' | 'passive' | 'joined' | 'hidden' | 'revealed';

const tones: Readonly<Record<PartyState, Tone>> = {
  'not-joined': 'neutral',
  passive: 'neutral',
  joined: 'accent',
  hidden: 'warn',
  revealed: 'good',
};

/** Who stands level, how far each is, and the fingerprints that were fixed. */
export function Parties({ draw, nameOf }: OpenDrawProps): ReactNode {
  const t = useWords(lotsWords);
  const { operator: own } = useFrame();
  const fixed = [
    { label: t(`who-${draw.drawnBy}`), value: <code className="award-hex">{draw.commitment}</code> },
    ...Object.entries(draw.joined).map(([operator, commitment]) => ({
      label: nameOf(operator),
      value: <code className="award-hex">{commitment}</code>,
    })),
  ];
  return (
    <Stack>
      <Heading level={3}>{t('parties')}</Heading>
      <ul className="award-letters">
        {draw.tied.map((operator) => {
          const state = stateOf(draw, operator);
          const name = nameOf(operator);
          return (
            <li key={operator}>
              <span>{operator === own?.id ? t('you', { name }) : name}</span>
              <span>
                <StatusTag tone={tones[state]}>{t(`party-${state}`)}</StatusTag>
              </span>
            </li>
          );
        })}
      </ul>
      <Disclosure summary={t('fixedNow')}>
        <Facts facts={fixed} />
      </Disclosure>
    </Stack>
  );
}

function stateOf({ joined, revealed, closedAt }: OpenDraw, operator: string): PartyState {
  if (revealed[operator] !== undefined) return 'revealed';
  if (joined[operator] === undefined) return closedAt === undefined ? 'not-joined' : 'passive';
  return closedAt === undefined ? 'joined' : 'hidden';
}
