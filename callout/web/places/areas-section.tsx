import { type ReactNode, useMemo, useState } from 'react';
import type { PlaceAnswer } from '#callout/api/places.ts';
import type { Fence } from '#callout/core/organisation/organisation.ts';
import { degreesOf, pointOf } from '#callout/core/places/ground.ts';
import { useAction } from '#platform/ui/action.ts';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { request } from '#platform/ui/request.ts';
import { TextareaField } from '#platform/ui/textarea-field.tsx';
import { Refused } from '../data/refused.tsx';
import { AnchorFields, anchorOf } from './anchor-fields.tsx';
import { AreaEditor } from './area-editor.tsx';
import { placePath } from './data.ts';
import { isPlace } from './sheet.ts';
import { placesWords } from './words.ts';

type Signs = NonNullable<PlaceAnswer['signs']>;

interface AreasSectionProps {
  readonly place: PlaceAnswer;
  readonly signs: Signs;
}

/** Areas, networks and beacons of a location; kept all at once. */
export function AreasSection({ place, signs }: AreasSectionProps): ReactNode {
  const t = useWords(placesWords);
  const [fences, setFences] = useState<readonly Fence[]>(signs.fences);
  const [wifi, setWifi] = useState(signs.wifi.join('\n'));
  const [beacons, setBeacons] = useState(signs.beacons.join('\n'));
  const [saved, setSaved] = useState(false);
  const saving = useAction((body: Signs) => request('put', placePath(place.location.id, '/signs'), { body }));
  const change = (next: readonly Fence[]): void => {
    setSaved(false);
    setFences(next);
  };
  const save = async (): Promise<void> => {
    const done = await saving.run({ fences: fences.map(trimmed), wifi: linesOf(wifi), beacons: linesOf(beacons) });
    setSaved(done.ok);
  };
  return (
    <Stack>
      <p>{t('areasIntro')}</p>
      <Drawing place={place} fences={fences} onChange={change} />
      <TextareaField
        label={t('wifi')}
        hint={t('wifiHint')}
        optional
        rows={3}
        value={wifi}
        onChange={(event) => setWifi(event.target.value)}
      />
      <TextareaField
        label={t('beacons')}
        hint={t('wifiHint')}
        optional
        rows={2}
        value={beacons}
        onChange={(event) => setBeacons(event.target.value)}
      />
      <Refused problem={saving.problem} />
      <Actions>
        <Button kind="primary" busy={saving.busy} onClick={() => void save()}>
          {t('save')}
        </Button>
        <span role="status">{saved ? t('saved') : ''}</span>
      </Actions>
    </Stack>
  );
}

interface DrawingProps {
  readonly place: PlaceAnswer;
  readonly fences: readonly Fence[];
  readonly onChange: (fences: readonly Fence[]) => void;
}

/** Where to begin: around what is known of the location, or what is filled in; where nothing is, that is asked first. */
function Drawing({ place, fences, onChange }: DrawingProps): ReactNode {
  const t = useWords(placesWords);
  const [typed, setTyped] = useState({ lat: '', lon: '' });
  // What is drawn does not move the sheet under the hand.
  const known = useMemo(() => anchorOf(place), [place]);
  const own = isPlace(typed) ? degreesOf({ lat: typed.lat.trim(), lon: typed.lon.trim() }) : undefined;
  const middle = own ?? known?.at;
  return (
    <>
      <AnchorFields known={own === undefined ? known : { at: own, from: 'hand' }} typed={typed} onType={setTyped} />
      {middle === undefined ? (
        <p>{t('areasNone')}</p>
      ) : (
        <AreaEditor place={place} fences={fences} onChange={onChange} middle={middle} />
      )}
    </>
  );
}

function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/** Without spaces that were typed; numbers without more decimals than are kept. */
function trimmed(fence: Fence): Signs['fences'][number] {
  const name = fence.name.trim();
  const tidy = ({ lat, lon }: { readonly lat: string; readonly lon: string }) =>
    isPlace({ lat, lon })
      ? pointOf(degreesOf({ lat: lat.trim(), lon: lon.trim() }))
      : { lat: lat.trim(), lon: lon.trim() };
  return fence.kind === 'circle'
    ? { ...fence, name, centre: tidy(fence.centre) }
    : { ...fence, name, points: fence.points.map(tidy) };
}
