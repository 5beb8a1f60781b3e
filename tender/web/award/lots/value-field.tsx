import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import type { OpenDraw } from '#tender/core/procedure/award/state.ts';
import { findValue } from './own-value.ts';
import { useDrawer } from './use-drawer.ts';
import { lotsWords } from './words.ts';

interface Found {
  readonly searching: boolean;
  readonly value: string | undefined;
}

/** One's own number, as far as this device knows it. */
export function useOwnValue(by: string, draw: OpenDraw): Found {
  const drawer = useDrawer(by);
  const { data, isPending } = useQuery({
    queryKey: ['draw-value', drawer, draw.announcedAt, draw.joined[by]],
    queryFn: async () => ({ value: drawer === undefined ? undefined : await findValue(drawer, draw) }),
    enabled: drawer !== undefined,
  });
  return { searching: isPending, value: data?.value };
}

interface ValueFieldProps {
  readonly text: string;
  readonly error: string | undefined;
  readonly field: UseFormRegisterReturn;
}

/** For a number that was made on another device. */
export function ValueField({ text, error, field }: ValueFieldProps): ReactNode {
  const t = useWords(lotsWords);
  return (
    <Stack>
      <Text>{text}</Text>
      <TextField
        label={t('value')}
        hint={t('valueHint')}
        autoComplete="off"
        spellCheck={false}
        error={error}
        {...field}
      />
    </Stack>
  );
}
