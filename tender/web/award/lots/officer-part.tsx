import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { toIso } from '#platform/kernel/time.ts';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextareaField } from '#platform/ui/textarea-field.tsx';
import { revealsUntil } from '#tender/core/procedure/award/draw-rules.ts';
import { useCommand } from '../../data/command.ts';
import { Deed } from '../../frame/deed.tsx';
import { useMoment } from '../../submission/moment.ts';
import { ConcludeDraw } from './conclude-draw.tsx';
import type { OpenDrawProps } from './lots-props.ts';
import { lotsWords } from './words.ts';

/** What who draws can do now. */
export function OfficerPart(props: OpenDrawProps): ReactNode {
  const t = useWords(lotsWords);
  const moment = useMoment();
  const { view, draw } = props;
  if (!view.may.draw) return null;
  const until = revealsUntil(draw);
  return (
    <Stack gap="l">
      {view.drawStep === 'joining' ? <Text>{t('waitJoining', { until: moment(draw.joinUntil, 'long') })}</Text> : null}
      {view.drawStep === 'closing' ? <CloseJoining /> : null}
      {view.drawStep === 'reveals' && until !== undefined ? (
        <Text>{t('waitReveals', { until: moment(toIso(until), 'long') })}</Text>
      ) : null}
      {view.drawStep === 'beacon' && draw.beacon !== undefined ? (
        <Text>{t('waitBeacon', { round: draw.beacon.round, at: moment(draw.beacon.at, 'long') })}</Text>
      ) : null}
      {view.drawStep === 'conclusion' ? <ConcludeDraw {...props} /> : null}
      <Abandon />
    </Stack>
  );
}

function CloseJoining(): ReactNode {
  const t = useWords(lotsWords);
  const command = useCommand('close-draw');
  return (
    <div>
      <Deed
        label={t('close')}
        title={t('closeTitle')}
        happens={t('closeHappens')}
        seenBy={t('revealSeen')}
        undo={t('revealUndo')}
        busy={command.busy}
        problem={command.problem}
        act={async () => (await command.send({})).ok}
        done={t('closed')}
      />
    </div>
  );
}

function Abandon(): ReactNode {
  const t = useWords(lotsWords);
  const command = useCommand('abandon-draw');
  const { register, trigger, getValues, formState } = useForm({ defaultValues: { reason: '' } });
  return (
    <Disclosure summary={t('abandon')}>
      <Stack>
        <Text>{t('abandonWhen')}</Text>
        <TextareaField
          label={t('abandonReason')}
          rows={3}
          error={formState.errors.reason?.message}
          {...register('reason', { validate: (text) => text.trim() !== '' || t('abandonReasonNeeded') })}
        />
        <div>
          <Deed
            label={t('abandon')}
            kind="danger"
            danger
            title={t('abandonTitle')}
            happens={t('abandonHappens')}
            seenBy={t('revealSeen')}
            undo={t('revealUndo')}
            busy={command.busy}
            problem={command.problem}
            before={() => trigger(undefined, { shouldFocus: true })}
            act={async () => (await command.send({ reason: getValues('reason') })).ok}
            done={t('abandonedDone')}
          />
        </div>
      </Stack>
    </Disclosure>
  );
}
