import { type ReactNode, useState } from 'react';
import type { PlaceAnswer } from '#callout/api/places.ts';
import type { Fence } from '#callout/core/organisation/organisation.ts';
import type { Degrees, Ground } from '#callout/core/places/ground.ts';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { DrawnArea, Grid, ScaleAndNorth } from './drawn-areas.tsx';
import { MapLayer, MapNote, useMapState } from './map-layer.tsx';
import { PlanPicture } from './marked-plan.tsx';
import { blankSheet, planSheet, type Sheet } from './sheet.ts';
import { Surface } from './surface.tsx';
import { placesWords } from './words.ts';

interface DrawingSheetProps {
  readonly place: PlaceAnswer;
  readonly fences: readonly Fence[];
  readonly middle: Degrees;
  /** The area that is worked on, and the corner of it that was chosen. */
  readonly worked: string | undefined;
  readonly chosen: number | undefined;
  readonly onPress: (at: Degrees) => void;
}

const mapSheet = 'map';
const blank = 'blank';

/** What areas are drawn on: the map where one is set, a plan whose place is known, or a blank sheet in metres, which also lies under the map. */
export function DrawingSheet({ place, fences, middle, worked, chosen, onPress }: DrawingSheetProps): ReactNode {
  const t = useWords(placesWords);
  const { map, location } = place;
  const drawable = place.plans.filter((one) => planSheet(one) !== undefined);
  const [wanted, setWanted] = useState(map === undefined ? (drawable[0]?.id ?? blank) : mapSheet);
  const [begun] = useState(fences);
  const state = useMapState();
  const plan = drawable.find(({ id }) => id === wanted);
  const shownMap = wanted === mapSheet ? map : undefined;
  const sheet = (plan === undefined ? undefined : planSheet(plan)) ?? blankSheet(middle, begun);
  const press = (spot: Ground): void => onPress(sheet.toDegrees(spot));
  const sheets = [
    ...(map === undefined ? [] : [{ value: mapSheet, label: t('map') }]),
    ...drawable.map(({ id, floor, name }) => ({ value: id, label: `${floor}, ${name}` })),
    { value: blank, label: t('plainMap') },
  ];
  return (
    <>
      {sheets.length === 1 ? null : (
        <RadioField legend={t('drawOn')} name="sheet" value={wanted} options={sheets} onPick={setWanted} />
      )}
      <Surface
        label={t('drawing')}
        whole={sheet.whole}
        onPress={press}
        note={shownMap === undefined ? undefined : <MapNote map={shownMap} state={state} />}
      >
        {(unit, seen) => (
          <>
            {plan === undefined ? (
              <Grid sheet={sheet} seen={seen} unit={unit} />
            ) : (
              <PlanPicture location={location.id} {...plan.image} image={plan.image.sha256} />
            )}
            {shownMap === undefined ? null : (
              <MapLayer sheet={sheet} seen={seen} unit={unit} closest={shownMap.closest} {...state} />
            )}
            <Areas sheet={sheet} unit={unit} fences={fences} worked={worked} chosen={chosen} />
            <ScaleAndNorth sheet={sheet} seen={seen} unit={unit} />
          </>
        )}
      </Surface>
    </>
  );
}

interface AreasProps extends Pick<DrawingSheetProps, 'fences' | 'worked' | 'chosen'> {
  readonly sheet: Sheet;
  readonly unit: number;
}

function Areas({ sheet, unit, fences, worked, chosen }: AreasProps): ReactNode {
  return fences.map((fence) => (
    <DrawnArea key={fence.id} sheet={sheet} unit={unit} fence={fence} worked={fence.id === worked} chosen={chosen} />
  ));
}
