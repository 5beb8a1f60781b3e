import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { MapAnswer } from '#callout/api/places.ts';
import { placeAmongTiles, type Tile, tilesOver, zoomFor } from '#callout/core/places/tiles.ts';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { Sheet } from './sheet.ts';
import type { Box } from './surface.tsx';
import { surfaceWords } from './surface-words.ts';

interface MapLayerProps {
  readonly sheet: Sheet;
  readonly seen: Box;
  readonly unit: number;
  /** The closest zoom that there is. */
  readonly closest: number;
  /** Asks for all of them again when it changes. */
  readonly attempt: number;
  /** How many more, or fewer, of what is shown did not load. Always the same function. */
  readonly onFails: (more: number) => void;
}

/**
 * The tiles of a map under a sheet in metres. Each lies with its corners where the sheet has them: between the corners the two projections are less
 * than a pixel apart, for a tile is small. They come from our own server, which asks for them.
 */
export function MapLayer({ sheet, seen, unit, closest, attempt, onFails }: MapLayerProps): ReactNode {
  const northWest = sheet.toDegrees({ x: seen.x, y: seen.y });
  const southEast = sheet.toDegrees({ x: seen.x + seen.width, y: seen.y + seen.height });
  const zoom = zoomFor(((southEast.lon - northWest.lon) / seen.width) * unit, closest);
  return tilesOver(northWest, southEast, zoom).map((tile) => (
    <TilePicture
      key={`${attempt} ${tile.z} ${tile.x} ${tile.y}`}
      sheet={sheet}
      unit={unit}
      tile={tile}
      onFails={onFails}
    />
  ));
}

interface TilePictureProps extends Pick<MapLayerProps, 'sheet' | 'unit' | 'onFails'> {
  readonly tile: Tile;
}

/** Nothing until it is there, so that the sheet stays where the map fails. */
function TilePicture({ sheet, unit, tile, onFails }: TilePictureProps): ReactNode {
  const { z, x, y } = tile;
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!failed) return undefined;
    onFails(1);
    return () => onFails(-1);
  }, [failed, onFails]);
  const from = sheet.toSpot(placeAmongTiles(tile));
  const to = sheet.toSpot(placeAmongTiles({ z, x: x + 1, y: y + 1 }));
  // Half a pixel more, or the ground shows between two tiles.
  const seam = unit / 2;
  return failed ? null : (
    <image
      href={`/v1/map-tiles/${z}/${x}/${y}`}
      x={from.x}
      y={from.y}
      width={to.x - from.x + seam}
      height={to.y - from.y + seam}
      preserveAspectRatio="none"
      onError={() => setFailed(true)}
    />
  );
}

export interface MapState {
  /** Of what is shown something did not load. */
  readonly failed: boolean;
  readonly attempt: number;
  readonly onFails: MapLayerProps['onFails'];
  readonly again: () => void;
}

export function useMapState(): MapState {
  const [fails, setFails] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const onFails = useCallback((more: number) => setFails((count) => count + more), []);
  return { failed: fails > 0, attempt, onFails, again: () => setAttempt(attempt + 1) };
}

/** Whose map it is, always; and that it does not load, with what can be done. */
export function MapNote({ map, state }: { readonly map: MapAnswer; readonly state: MapState }): ReactNode {
  const t = useWords(surfaceWords);
  const { attribution, attributionUrl } = map;
  return (
    <div className="surface__note">
      <p className="surface__credit">
        {t('mapOf')}{' '}
        {attributionUrl === undefined ? (
          attribution
        ) : (
          <a href={attributionUrl} rel="noreferrer">
            {attribution}
          </a>
        )}
      </p>
      <div role="status">
        {state.failed ? (
          <p className="surface__fails">
            {t('mapFails')}{' '}
            <Button kind="quiet" onClick={state.again}>
              {t('mapAgain')}
            </Button>
          </p>
        ) : null}
      </div>
    </div>
  );
}
