import type { ReactNode } from 'react';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { classes } from '#platform/ui/classes.ts';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { ShownContradiction } from '#tender/core/procedure/examination/contradictions.ts';
import './contradictions.css';
import { contradictionWords } from './words.ts';

interface ContradictionProps {
  readonly shown: ShownContradiction;
  /** To the tenderer himself. */
  readonly own?: boolean;
}

/** Both places side by side, which of them counts, by what rule and why. */
export function Contradiction({ shown, own = false }: ContradictionProps): ReactNode {
  const t = useWords(contradictionWords);
  const counted = shown.taken === 'first' ? 0 : 1;
  return (
    <Stack gap="s">
      <ol className="contradiction">
        {shown.statements.map(({ itemTitle, place, text }, index) => (
          <li
            key={index}
            className={classes('contradiction__place', index === counted && 'contradiction__place--counts')}
          >
            <p className="contradiction__where">
              <AsWritten>
                {itemTitle}, {place}
              </AsWritten>
            </p>
            <p className="contradiction__text">
              <AsWritten>{text}</AsWritten>
            </p>
            {index === counted ? (
              <p className="contradiction__tag">
                <StatusTag tone="good">{t('counts')}</StatusTag>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      <Text>{t(`${own ? 'own' : 'rule'}-${shown.reading}`, { text: shown.explained ?? '–' })}</Text>
      <Text soft>{t('why', { reason: shown.reason })}</Text>
    </Stack>
  );
}
