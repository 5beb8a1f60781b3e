import { type ReactNode, useState } from 'react';
import type { PlaceAnswer } from '#callout/api/places.ts';
import type { Fence } from '#callout/core/organisation/organisation.ts';
import { type Degrees, pointOf } from '#callout/core/places/ground.ts';
import { Actions, Button } from '#platform/ui/button.tsx';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';

import { TextField } from '#platform/ui/text-field.tsx';
import { DrawingSheet } from './drawing-sheet.tsx';
import { PointTable } from './point-table.tsx';
import { placesWords } from './words.ts';

interface AreaEditorProps {
  readonly place: PlaceAnswer;
  readonly fences: readonly Fence[];
  readonly onChange: (fences: readonly Fence[]) => void;
  readonly middle: Degrees;
}

const usualRadius = 75;

/** Areas drawn with finger, mouse or keyboard, on a map, a plan or a blank sheet; and the same points as numbers. */
export function AreaEditor({ place, fences, onChange, middle }: AreaEditorProps): ReactNode {
  const t = useWords(placesWords);
  const [worked, setWorked] = useState(fences[0]?.id);
  const [chosen, setChosen] = useState<number>();
  const fence = fences.find(({ id }) => id === worked);
  const change = (next: Fence): void => onChange(fences.map((one) => (one.id === next.id ? next : one)));
  const add = (made: (id: string, name: string) => Fence): void => {
    const next = made(crypto.randomUUID(), t('newArea', { number: fences.length + 1 }));
    onChange([...fences, next]);
    work(next.id);
  };
  const work = (id: string | undefined): void => {
    setWorked(id);
    setChosen(undefined);
  };
  const press = (at: Degrees): void => {
    if (fence !== undefined) change(pressed(fence, at, chosen));
    setChosen(undefined);
  };
  return (
    <>
      {fences.length === 0 ? <p>{t('areasNone')}</p> : null}
      <WhichArea fences={fences} worked={worked} onPick={work} />
      <NewArea middle={middle} onAdd={add} />
      <DrawingSheet place={place} fences={fences} middle={middle} worked={worked} chosen={chosen} onPress={press} />
      {fence === undefined ? null : (
        <Fields
          fence={fence}
          chosen={chosen}
          onChoose={setChosen}
          onChange={change}
          onRemove={() => {
            onChange(fences.filter(({ id }) => id !== fence.id));
            work(fences.find(({ id }) => id !== fence.id)?.id);
          }}
        />
      )}
    </>
  );
}

interface WhichAreaProps {
  readonly fences: readonly Fence[];
  readonly worked: string | undefined;
  readonly onPick: (id: string) => void;
}

function WhichArea({ fences, worked, onPick }: WhichAreaProps): ReactNode {
  const t = useWords(placesWords);
  if (fences.length < 2) return null;
  return (
    <RadioField
      legend={t('chooseArea')}
      name="area"
      value={worked}
      options={fences.map(({ id, name }) => ({ value: id, label: name }))}
      onPick={onPick}
    />
  );
}

interface NewAreaProps {
  readonly middle: Degrees;
  readonly onAdd: (made: (id: string, name: string) => Fence) => void;
}

function NewArea({ middle, onAdd }: NewAreaProps): ReactNode {
  const t = useWords(placesWords);
  return (
    <Actions>
      <Button onClick={() => onAdd((id, name) => ({ id, name, kind: 'polygon', points: [] }))}>
        {t('addPolygon')}
      </Button>
      <Button
        onClick={() =>
          onAdd((id, name) => ({ id, name, kind: 'circle', centre: pointOf(middle), radius: usualRadius }))
        }
      >
        {t('addCircle')}
      </Button>
    </Actions>
  );
}

/** What a press on the drawing does to an area. */
function pressed(fence: Fence, at: Degrees, chosen: number | undefined): Fence {
  const point = pointOf(at);
  if (fence.kind === 'circle') return { ...fence, centre: point };
  if (chosen === undefined) return { ...fence, points: [...fence.points, point] };
  return { ...fence, points: fence.points.map((one, index) => (index === chosen ? point : one)) };
}

interface FieldsProps {
  readonly fence: Fence;
  readonly chosen: number | undefined;
  readonly onChoose: (index: number | undefined) => void;
  readonly onChange: (fence: Fence) => void;
  readonly onRemove: () => void;
}

function Fields({ fence, chosen, onChoose, onChange, onRemove }: FieldsProps): ReactNode {
  const t = useWords(placesWords);
  const hint =
    fence.kind === 'circle'
      ? t('pressCentre')
      : chosen === undefined
        ? t('pressAdds')
        : t('pressMoves', { number: chosen + 1 });
  return (
    <div className="places__fields">
      <p role="status">{hint}</p>
      <TextField
        label={t('name')}
        value={fence.name}
        maxLength={200}
        onChange={(event) => onChange({ ...fence, name: event.target.value })}
      />
      {fence.kind === 'circle' ? (
        <CircleFields fence={fence} onChange={onChange} />
      ) : (
        <PointTable
          caption={t('points')}
          points={fence.points}
          chosen={chosen}
          onChoose={onChoose}
          onChange={(index, at) =>
            onChange({ ...fence, points: fence.points.map((point, one) => (one === index ? at : point)) })
          }
          onRemove={(index) => onChange({ ...fence, points: fence.points.filter((_, one) => one !== index) })}
        />
      )}
      <Button kind="quiet" icon="trash" onClick={onRemove}>
        {t('removeOf', { name: fence.name })}
      </Button>
    </div>
  );
}

interface CircleFieldsProps {
  readonly fence: Extract<Fence, { kind: 'circle' }>;
  readonly onChange: (fence: Fence) => void;
}

function CircleFields({ fence, onChange }: CircleFieldsProps): ReactNode {
  const t = useWords(placesWords);
  return (
    <>
      <TextField
        label={t('radius')}
        value={String(fence.radius)}
        inputMode="numeric"
        onChange={(event) => onChange({ ...fence, radius: Number(event.target.value.replace(/\D/g, '').slice(0, 5)) })}
      />
      <PointTable
        caption={t('centre')}
        points={[fence.centre]}
        chosen={undefined}
        onChoose={() => undefined}
        onChange={(_, centre) => onChange({ ...fence, centre })}
      />
    </>
  );
}
