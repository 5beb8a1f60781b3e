import type { ReactNode } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { fromIso, localInstant, toIso } from '#platform/kernel/time.ts';
import { DateTimeField } from '#platform/ui/date-time-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import { joinHours } from '#tender/core/procedure/award/draw-rules.ts';
import { officer } from '#tender/core/procedure/award/lots.ts';
import { useCommand } from '../../data/command.ts';
import { useFrame } from '../../data/frame.ts';
import { Deed } from '../../frame/deed.tsx';
import { useMoment } from '../../submission/moment.ts';
import { oneStop } from '../one-stop.ts';
import type { NameOf } from './lots-props.ts';
import { type MadeValue, makeOfficerValue } from './own-value.ts';
import { useDrawer } from './use-drawer.ts';
import { lotsWords } from './words.ts';

interface AnnounceProps {
  readonly tied: readonly string[];
  readonly nameOf: NameOf;
  readonly onAnnounced: (made: MadeValue) => void;
}

/** Who draws fixes a number, and says until when others can join. */
export function AnnounceDraw({ tied, nameOf, onAnnounced }: AnnounceProps): ReactNode {
  const t = useWords(lotsWords);
  const moment = useMoment();
  const drawer = useDrawer(officer);
  const command = useCommand('announce-draw');
  const { form, instantOf, check } = useJoinUntil();
  const picked = instantOf(useWatch({ control: form.control, name: 'joinUntil' }));
  const announce = async (): Promise<boolean> => {
    const until = instantOf(form.getValues('joinUntil'));
    if (until === undefined || drawer === undefined) return false;
    const made = await makeOfficerValue(drawer);
    const done = await command.send({ commitment: made.commitment, joinUntil: toIso(until) });
    if (done.ok) onAnnounced(made);
    return done.ok;
  };
  const until = picked === undefined ? '' : moment(toIso(picked), 'long');
  return (
    <Stack>
      <Text>{t('announceIntro')}</Text>
      <DateTimeField
        label={t('joinUntil')}
        hint={t('joinUntilHint', { hours: joinHours })}
        error={form.formState.errors.joinUntil?.message}
        {...form.register('joinUntil', { validate: check })}
      />
      <div>
        <Deed
          label={t('announce')}
          title={t('announceTitle')}
          happens={oneStop(t('announceHappens', { names: tied.map(nameOf).join(', '), until }))}
          seenBy={t('announceSeen')}
          undo={t('announceUndo')}
          busy={command.busy}
          problem={command.problem}
          form={form}
          act={announce}
          done={t('announced')}
        />
      </div>
    </Stack>
  );
}

interface JoinUntil {
  readonly form: UseFormReturn<{ joinUntil: string }>;
  readonly instantOf: (text: string) => Temporal.Instant | undefined;
  /** What is wrong with a time, or true. */
  readonly check: (text: string) => string | true;
}

function useJoinUntil(): JoinUntil {
  const t = useWords(lotsWords);
  const zone = useZone();
  const { now } = useFrame();
  const form = useForm({ defaultValues: { joinUntil: proposed(fromIso(now), zone) } });
  const instantOf = (text: string): Temporal.Instant | undefined => {
    const instant = localInstant(text, zone);
    return instant.ok ? instant.value : undefined;
  };
  const check = (text: string): string | true => {
    const until = instantOf(text);
    if (until === undefined) return t('joinUntilNeeded');
    const earliest = fromIso(now).add({ hours: joinHours });
    return Temporal.Instant.compare(until, earliest) >= 0 || t('joinUntilShort', { hours: joinHours });
  };
  return { form, instantOf, check };
}

/** Noon of the first day that leaves time enough, in the zone of the procedure. */
function proposed(now: Temporal.Instant, zone: string): string {
  const earliest = now.add({ hours: joinHours }).toZonedDateTimeISO(zone);
  const noon = earliest.withPlainTime('12:00');
  const chosen = Temporal.ZonedDateTime.compare(noon, earliest) < 0 ? noon.add({ days: 1 }) : noon;
  return chosen.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
