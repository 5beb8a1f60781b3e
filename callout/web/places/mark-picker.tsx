import { type ReactNode, useState } from 'react';
import type { PlanAnswer } from '#callout/api/places.ts';
import type { PlanSpot } from '#callout/core/alarm/commands.ts';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { MarkSign, PlanPicture } from './marked-plan.tsx';
import { Surface } from './surface.tsx';
import { surfaceWords } from './surface-words.ts';

interface MarkPickerProps {
  readonly location: string;
  readonly plans: readonly PlanAnswer[];
  readonly spot: PlanSpot | undefined;
  readonly onPick: (spot: PlanSpot) => void;
}

/** Pointing out a spot on one of the plans of a location: one press. */
export function MarkPicker({ location, plans, spot, onPick }: MarkPickerProps): ReactNode {
  const t = useWords(surfaceWords);
  const [chosen, setChosen] = useState(spot?.plan);
  const plan = plans.find(({ id }) => id === chosen) ?? plans[0];
  if (plan === undefined) return null;
  const { id, floor, name, image } = plan;
  const press = ({ x, y }: { readonly x: number; readonly y: number }): void => {
    const inside = x >= 0 && y >= 0 && x <= image.width && y <= image.height;
    if (inside) onPick({ plan: id, x: Math.round(x), y: Math.round(y) });
  };
  return (
    <>
      {plans.length < 2 ? null : (
        <RadioField
          legend={t('choosePlan')}
          name={`plan-of-${location}`}
          value={id}
          options={plans.map((one) => ({ value: one.id, label: `${one.floor}, ${one.name}` }))}
          onPick={setChosen}
        />
      )}
      <Surface
        key={id}
        label={t('planOf', { floor, name })}
        whole={{ x: 0, y: 0, width: image.width, height: image.height }}
        onPress={press}
      >
        {(unit) => (
          <>
            <PlanPicture location={location} image={image.sha256} width={image.width} height={image.height} />
            {spot?.plan === id ? <MarkSign x={spot.x} y={spot.y} unit={unit} /> : null}
          </>
        )}
      </Surface>
    </>
  );
}
