import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { List } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useCommand } from '../data/command.ts';
import { Deed } from '../frame/deed.tsx';
import './award.css';
import { raised } from './draw-order.ts';
import { oneStop } from './one-stop.ts';
import { awardPageWords } from './words.ts';

interface DrawFormProps {
  readonly tied: readonly string[];
  readonly nameOf: (operator: string) => string;
}

/** The order that was drawn, with the number of the deed that proves it. */
export function DrawForm({ tied, nameOf }: DrawFormProps): ReactNode {
  const t = useWords(awardPageWords);
  const record = useCommand('record-draw');
  const [order, setOrder] = useState(tied);
  const { register, trigger, getValues, formState } = useForm({ defaultValues: { deed: '' } });
  return (
    <Stack>
      <div>
        <p className="award-strong">{t('drawOrder')}</p>
        <ol className="award-order">
          {order.map((operator, place) => (
            <li key={operator}>
              <span className="award-order__place">{place + 1}</span>
              <span className="award-order__name">{nameOf(operator)}</span>
              <Button kind="quiet" disabled={place === 0} onClick={() => setOrder(raised(order, place))}>
                {t('drawEarlier')}
                <span className="ui-hidden"> ({nameOf(operator)})</span>
              </Button>
            </li>
          ))}
        </ol>
      </div>
      <TextField
        label={t('deed')}
        hint={t('deedHint')}
        error={formState.errors.deed?.message}
        {...register('deed', { validate: (text) => text.trim() !== '' || t('deedNeeded') })}
      />
      <div>
        <Deed
          label={t('recordDraw')}
          title={t('recordDrawTitle')}
          happens={
            <List
              items={[oneStop(t('recordDrawHappens', { order: order.map(nameOf).join(', ') })), t('recordDrawAfter')]}
            />
          }
          seenBy={t('recordDrawSeen')}
          undo={t('recordDrawUndo')}
          busy={record.busy}
          problem={record.problem}
          before={() => trigger(undefined, { shouldFocus: true })}
          act={async () => (await record.send({ order: [...order], deed: getValues('deed') })).ok}
          done={t('drawRecorded')}
        />
      </div>
    </Stack>
  );
}
