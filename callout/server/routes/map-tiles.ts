import { locationsFor } from '#callout/core/organisation/rights.ts';
import { refuse } from '#platform/kernel/result.ts';
import { answerRefusal } from '../refusals.ts';
import { requireActor, type Service } from '../service.ts';
import { describe } from './describe.ts';

/** Seconds that a browser may keep a tile, so that what is taken away here does not stay there. */
const longestInBrowser = 86_400;

export function serveMapTiles(service: Service): void {
  const path = '/map-tiles/{z}/{x}/{y}';
  const summary = 'A tile of the map on which areas are drawn, where one is set; asked for by this server';
  describe(service, { method: 'get', path, id: 'map-tile', tag: 'places', summary, file: 'image/png' });
  service.api.get('/map-tiles/:z/:x/:y', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const { room, map } = service;
    if (locationsFor(room.organisation.now, actor.value.user, 'configure').length === 0)
      return answerRefusal(c, { code: 'administrators-only' });
    if (map === undefined) return answerRefusal(c, { code: 'no-such-map' });
    const [z = -1, x = -1, y = -1] = [c.req.param('z'), c.req.param('x'), c.req.param('y')].map(wholeIn);
    const tile = z < 0 || x < 0 || y < 0 ? refuse('no-such-tile') : await map.tile({ z, x, y });
    if (!tile.ok) return answerRefusal(c, tile.error);
    const { type, bytes, until } = tile.value;
    const seconds = Math.floor(Temporal.Instant.from(until).since(room.clock.now()).total('seconds'));
    return c.body(Uint8Array.from(bytes), 200, {
      'content-type': type,
      // Shown by our pages as a picture; opened by itself, nothing in it can do anything.
      'content-disposition': 'attachment; filename="tile"',
      'cache-control': seconds > 0 ? `private, max-age=${Math.min(longestInBrowser, seconds)}` : 'no-store',
    });
  });
}

function wholeIn(text: string): number {
  return /^\d{1,8}$/u.test(text) ? Number(text) : -1;
}
