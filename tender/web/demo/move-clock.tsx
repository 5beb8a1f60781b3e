import { type ReactNode, useState } from 'react';
import { localInstant, toIso } from '#platform/kernel/time.ts';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { DateTimeField } from '#platform/ui/date-time-field.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import { useDemoStory, useMoveClock } from '../data/demo.ts';
import { Refused } from '../data/refused.tsx';
import { Panel } from './panel.tsx';
import { demoWords } from './words.ts';

export function MoveClock({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(demoWords);
  const { language } = useLanguage();
  const zone = useZone();
  const show = useToast();
  const now = useNow(10_000);
  const move = useMoveClock();
  const { data: story } = useDemoStory();
  const nextAt = story?.steps.find(({ state }) => state === 'next')?.at;
  const go = async (to: string): Promise<void> => {
    const done = await move.run(to);
    if (!done.ok) return;
    show({ text: t('moved', { date: instantText(to, zone, language) }) });
    onClose();
  };
  const quick = [
    ['hour', now.add({ hours: 1 })],
    ['day', now.toZonedDateTimeISO(zone).add({ days: 1 }).toInstant()],
    ['week', now.toZonedDateTimeISO(zone).add({ weeks: 1 }).toInstant()],
  ] as const;
  return (
    <Panel title={t('moveTitle')} onClose={onClose}>
      <Stack>
        <Text>{t('moveText')}</Text>
        <Refused problem={move.problem} />
        <ExactTime
          busy={move.busy}
          start={now.toZonedDateTimeISO(zone).add({ hours: 1 }).toPlainDateTime()}
          onMove={(to) => void go(to)}
        />
        <Text soft>{t('quick')}</Text>
        <Actions>
          {quick.map(([word, to]) => (
            <Button key={word} busy={move.busy} onClick={() => void go(toIso(to))}>
              {t(word)}
            </Button>
          ))}
          {nextAt === undefined || nextAt <= toIso(now) ? null : (
            <Button busy={move.busy} onClick={() => void go(nextAt)}>
              {t('toNextStep')}
            </Button>
          )}
        </Actions>
      </Stack>
    </Panel>
  );
}

interface ExactTimeProps {
  readonly start: Temporal.PlainDateTime;
  readonly busy: boolean;
  readonly onMove: (to: string) => void;
}

function ExactTime({ start, busy, onMove }: ExactTimeProps): ReactNode {
  const t = useWords(demoWords);
  const zone = useZone();
  const [time, setTime] = useState(() => start.toString({ smallestUnit: 'minute' }));
  const [invalid, setInvalid] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const instant = localInstant(time, zone);
        setInvalid(!instant.ok);
        if (instant.ok) onMove(toIso(instant.value));
      }}
    >
      <Stack gap="s">
        <DateTimeField
          label={t('moveTo')}
          value={time}
          error={invalid ? t('timeInvalid') : undefined}
          onChange={(event) => setTime(event.target.value)}
        />
        <div>
          <Button kind="primary" type="submit" busy={busy}>
            {t('moveNow')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
