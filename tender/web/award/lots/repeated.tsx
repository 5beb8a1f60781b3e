import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { BeaconChain } from '#platform/record/drand.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import { type DrawnRound, officer } from '#tender/core/procedure/award/lots.ts';
import type { AwardView } from '#tender/core/procedure/award/view.ts';
import { verifierPage } from '../../data/links.ts';
import '../award.css';
import type { NameOf } from './lots-props.ts';
import { type Repeat, repeat } from './repeat.ts';
import { lotsWords } from './words.ts';

interface RepeatedProps {
  readonly draw: AwardView['draws'][number];
  readonly chain: BeaconChain | undefined;
  readonly nameOf: NameOf;
}

/** The draw once more, in this browser, step by step. Nothing for lots that were drawn by hand. */
export function Repeated({ draw, chain, nameOf }: RepeatedProps): ReactNode {
  const t = useWords(lotsWords);
  const again = repeat(draw);
  if (again === undefined) return null;
  const beacon = draw.transcript?.beacon;
  return (
    <Disclosure summary={t('how')}>
      <Stack>
        <Text>{t('howIntro')}</Text>
        <Alert tone={again.same ? 'good' : 'bad'} title={t(again.same ? 'same' : 'otherwise')}>
          {t(again.same ? 'sameText' : 'otherwiseText')}
        </Alert>
        <Transcript draw={draw} again={again} nameOf={nameOf} />
        {beacon === undefined || chain === undefined ? null : <Round beacon={beacon} chain={chain} />}
        <a className="nl-link" href={verifierPage}>
          {t('verifier')}
        </a>
      </Stack>
    </Disclosure>
  );
}

interface TranscriptProps {
  readonly draw: RepeatedProps['draw'];
  readonly again: Repeat;
  readonly nameOf: NameOf;
}

function Transcript({ draw, again, nameOf }: TranscriptProps): ReactNode {
  const t = useWords(lotsWords);
  const { lots, transcript } = draw;
  if (lots === undefined || transcript === undefined) return null;
  const name = (by: string): string => (by === officer ? t(`who-${lots.drawnBy}`) : nameOf(by));
  const hex = (text: string): ReactNode => <code className="award-hex">{text}</code>;
  const fixed = Object.entries({ ...lots.joined, [officer]: lots.commitment });
  return (
    <>
      <Facts
        facts={[
          ...fixed.map(([by, commitment]) => ({ label: t('fixedBy', { name: name(by) }), value: hex(commitment) })),
          ...transcript.reveals.map(({ by, value }) => ({
            label: t('shownBy', { name: name(by) }),
            value: hex(value),
          })),
          ...transcript.withheld.map((by) => ({ label: t('shownBy', { name: name(by) }), value: t('withheld') })),
          { label: t('seed'), value: hex(again.seed) },
          ...again.tickets.map(({ operator, ticket }) => ({
            label: t('ticket', { name: nameOf(operator) }),
            value: hex(ticket),
          })),
        ]}
      />
      <Text soft>{t('lowest')}</Text>
    </>
  );
}

/** The round that was mixed in; its signature is checked here, without asking anybody. */
function Round({ beacon, chain }: { readonly beacon: DrawnRound; readonly chain: BeaconChain }): ReactNode {
  const t = useWords(lotsWords);
  const { data: genuine } = useQuery({
    queryKey: ['drand', chain.publicKey, beacon],
    queryFn: async () => {
      const { isRoundSignature } = await import('#platform/record/drand-signature.ts');
      return isRoundSignature(chain, beacon.round, beacon.signature);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Stack>
      <Facts
        facts={[
          { label: t('chain'), value: <code className="award-hex">{chain.hash}</code> },
          { label: t('round', { round: beacon.round }), value: <code className="award-hex">{beacon.signature}</code> },
        ]}
      />
      {genuine === undefined ? null : (
        <Alert tone={genuine ? 'good' : 'bad'} title={t(genuine ? 'roundTrue' : 'roundFalse')} />
      )}
    </Stack>
  );
}
