import { type ReactNode, useState } from 'react';
import type { PlaceAnswer } from '#callout/api/places.ts';
import { middleOf } from '#callout/core/places/fence.ts';
import { type Degrees, degreesOf, pointOf } from '#callout/core/places/ground.ts';
import { Actions, Button } from '#platform/ui/button.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import type { EditedPoint } from './point-table.tsx';
import { isPlace } from './sheet.ts';
import { placesWords } from './words.ts';

/** Where a location lies, and how that is known. */
export type Anchor =
  | { readonly at: Degrees; readonly from: 'area' | 'plan'; readonly name: string }
  | { readonly at: Degrees; readonly from: 'hand' };

/** Of its first area, else of a plan with a known point; it is kept nowhere else, so that the two cannot differ. */
export function anchorOf({ plans, signs }: PlaceAnswer): Anchor | undefined {
  const [fence] = signs?.fences ?? [];
  if (fence !== undefined) return { at: middleOf(fence), from: 'area', name: fence.name };
  for (const { floor, name, calibration } of plans) {
    const [point] = calibration;
    if (point !== undefined) return { at: degreesOf(point.at), from: 'plan', name: `${floor}, ${name}` };
  }
  return undefined;
}

interface AnchorFieldsProps {
  readonly known: Anchor | undefined;
  readonly typed: EditedPoint;
  readonly onType: (typed: EditedPoint) => void;
}

/** Shows where the location lies and by what that is known; another spot can be typed, or taken from this device. */
export function AnchorFields({ known, typed, onType }: AnchorFieldsProps): ReactNode {
  const t = useWords(placesWords);
  // What is begun in the one shape goes on in it: a field does not vanish while somebody types in it.
  const [asked] = useState(known === undefined);
  const fields = <PlaceFields typed={typed} onType={onType} />;
  const origin =
    known === undefined ? null : (
      <p>
        {known.from === 'hand'
          ? t('fromHand')
          : t(known.from === 'area' ? 'fromArea' : 'fromPlan', { name: known.name })}
      </p>
    );
  if (asked)
    return (
      <fieldset className="places__start">
        <legend>{t('startAt')}</legend>
        <div className="places__fields">
          {fields}
          {origin}
        </div>
      </fieldset>
    );
  return (
    <Disclosure summary={known === undefined ? t('startAt') : t('startAtKnown', shortly(known.at))}>
      <div className="places__fields">
        {origin}
        {fields}
      </div>
    </Disclosure>
  );
}

/** Five decimals: a metre. */
function shortly(at: Degrees) {
  const { lat, lon } = pointOf(at);
  return { lat: Number(lat).toFixed(5), lon: Number(lon).toFixed(5) };
}

function PlaceFields({ typed, onType }: Omit<AnchorFieldsProps, 'known'>): ReactNode {
  const t = useWords(placesWords);
  const own = useOwnSpot(onType);
  const begun = typed.lat.trim() !== '' && typed.lon.trim() !== '';
  return (
    <>
      <p>{t('startHint')}</p>
      <div className="places__row">
        <TextField
          label={t('lat')}
          value={typed.lat}
          inputMode="decimal"
          maxLength={20}
          onChange={(event) => onType({ ...typed, lat: event.target.value })}
        />
        <TextField
          label={t('lon')}
          value={typed.lon}
          inputMode="decimal"
          maxLength={20}
          onChange={(event) => onType({ ...typed, lon: event.target.value })}
        />
      </div>
      <Actions>
        <Button busy={own.busy} onClick={own.take}>
          {t('ownSpot')}
        </Button>
      </Actions>
      <p role="status">{begun && !isPlace(typed) ? t('notAPlace') : own.said}</p>
    </>
  );
}

/** Once, and only when it is pressed: the position goes into the fields, and nowhere else. */
function useOwnSpot(onType: AnchorFieldsProps['onType']) {
  const t = useWords(placesWords);
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);
  const take = (): void => {
    setBusy(true);
    say('');
    const found = ({ coords }: GeolocationPosition): void => {
      setBusy(false);
      onType(shortly({ lat: coords.latitude, lon: coords.longitude }));
      say(t('ownSpotTaken', { metres: Math.max(1, Math.round(coords.accuracy)) }));
    };
    const failed = ({ code, PERMISSION_DENIED }: GeolocationPositionError): void => {
      setBusy(false);
      say(t(code === PERMISSION_DENIED ? 'ownSpotDenied' : 'ownSpotNone'));
    };
    navigator.geolocation.getCurrentPosition(found, failed, { enableHighAccuracy: true, timeout: 15_000 });
  };
  return { said, busy, take };
}
