import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { defineWords } from '#platform/kernel/words.ts';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import { fingerprintOf } from './digest.ts';

const words = defineWords({
  vault: [
    'Vingerafdruk van de kluissleutel (SHA-256)',
    'Empreinte de la clé du coffre (SHA-256)',
    'Fingerprint of the key of the vault (SHA-256)',
  ],
  prices: [
    'Vingerafdruk van de sleutel van de prijsenvelop (SHA-256)',
    'Empreinte de la clé de l’enveloppe de prix (SHA-256)',
    'Fingerprint of the key of the price envelope (SHA-256)',
  ],
  why: [
    'Wie deze site niet vertrouwt, vergelijkt dit met wat de aanbestedende dienst langs een andere weg bekendmaakte. Een andere sleutel zou van iemand anders kunnen zijn.',
    'Qui se méfie de ce site compare ceci avec ce que le pouvoir adjudicateur a publié par une autre voie. Une autre clé pourrait être celle d’un tiers.',
    'Who distrusts this site compares this with what the contracting authority made known in another way. Another key might be somebody else’s.',
  ],
});

interface FingerprintsProps {
  readonly vault: string;
  /** Where prices lie apart. */
  readonly prices: string | undefined;
}

/** By which anybody sees for whom tenders are sealed. */
export function Fingerprints({ vault, prices }: FingerprintsProps): ReactNode {
  const t = useWords(words);
  const { data } = useQuery({
    queryKey: ['fingerprints', vault, prices],
    queryFn: async () => ({
      vault: await fingerprintOf(vault),
      prices: prices === undefined ? undefined : await fingerprintOf(prices),
    }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data === undefined) return <LoadingState shape="text" />;
  const print = (value: string) => <code className="page-fingerprint">{value}</code>;
  return (
    <Stack>
      <Facts
        facts={[
          { label: t('vault'), value: print(data.vault) },
          ...(data.prices === undefined ? [] : [{ label: t('prices'), value: print(data.prices) }]),
        ]}
      />
      <Text soft>{t('why')}</Text>
    </Stack>
  );
}
