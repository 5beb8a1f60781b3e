import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { revealHours } from '#tender/core/procedure/award/draw-rules.ts';
import { useCommand } from '../../data/command.ts';
import { useFrame } from '../../data/frame.ts';
import { Deed } from '../../frame/deed.tsx';
import type { OpenDrawProps } from './lots-props.ts';
import { type MadeValue, makePartyValue, readValue } from './own-value.ts';
import { useDrawer } from './use-drawer.ts';
import { useOwnValue, ValueField } from './value-field.tsx';
import { lotsWords } from './words.ts';

interface PartyProps extends OpenDrawProps {
  /** A number that only this device has is shown, to be kept on paper. */
  readonly onJoined: (made: MadeValue) => void;
}

/** What somebody whose tender stands level can do: join, and show his number. */
export function PartyPart({ view, draw, onJoined }: PartyProps): ReactNode {
  const t = useWords(lotsWords);
  const { operator } = useFrame();
  if (operator === undefined || !draw.tied.includes(operator.id)) return null;
  if (view.may.join) return <Join operator={operator.id} draw={draw} onJoined={onJoined} />;
  if (view.may.reveal) return <Reveal operator={operator.id} draw={draw} />;
  if (draw.revealed[operator.id] !== undefined) return <Text>{t('revealedText')}</Text>;
  return draw.joined[operator.id] === undefined ? null : <Text>{t('joinedText')}</Text>;
}

interface OwnProps {
  readonly operator: string;
  readonly draw: OpenDrawProps['draw'];
}

function Join({ operator, draw, onJoined }: OwnProps & { readonly onJoined: PartyProps['onJoined'] }): ReactNode {
  const t = useWords(lotsWords);
  const drawer = useDrawer(operator);
  const command = useCommand('join-draw');
  const join = async (): Promise<boolean> => {
    if (drawer === undefined) return false;
    const made = await makePartyValue(drawer, draw);
    const done = await command.send({ commitment: made.commitment });
    if (done.ok && !made.fromKey) onJoined(made);
    return done.ok;
  };
  return (
    <Stack>
      <Text>{t('joinText')}</Text>
      <div>
        <Deed
          label={t('join')}
          title={t('joinTitle')}
          happens={t('joinHappens', { hours: revealHours })}
          seenBy={t('joinSeen')}
          undo={t('joinUndo')}
          busy={command.busy}
          problem={command.problem}
          act={join}
          done={t('joined')}
        />
      </div>
      <Text soft>{t('fromKey')}</Text>
    </Stack>
  );
}

function Reveal({ operator, draw }: OwnProps): ReactNode {
  const t = useWords(lotsWords);
  const own = useOwnValue(operator, draw);
  const command = useCommand('reveal-draw');
  const { register, trigger, getValues, formState } = useForm({ defaultValues: { value: '' } });
  if (own.searching) return null;
  const given = (): string => own.value ?? readValue(getValues('value'));
  return (
    <Stack>
      {own.value === undefined ? (
        <ValueField
          text={t('valueElsewhere')}
          error={formState.errors.value?.message}
          field={register('value', {
            validate: (text) => /^[0-9a-f]{64}$/u.test(readValue(text)) || t('valueMalformed'),
          })}
        />
      ) : null}
      <div>
        <Deed
          label={t('reveal')}
          title={t('revealTitle')}
          happens={t('revealHappens')}
          seenBy={t('revealSeen')}
          undo={t('revealUndo')}
          busy={command.busy}
          problem={command.problem}
          before={() => trigger(undefined, { shouldFocus: true })}
          act={async () => (await command.send({ value: given() })).ok}
          done={t('revealed')}
        />
      </div>
    </Stack>
  );
}
