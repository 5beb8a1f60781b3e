import { planImageSchema } from '#callout/api/places.ts';
import { mayAt } from '#callout/core/organisation/rights.ts';
import { ownProblem } from '#platform/http/problem.ts';
import { formatBytes } from '#platform/kernel/format.ts';
import { largestImage } from '../plans/image.ts';
import { answerRefusal } from '../refusals.ts';
import type { Room } from '../room.ts';
import { requireActor, type Service } from '../service.ts';
import { describe } from './describe.ts';

/** All below it takes files, and watches over their size itself. */
export const planImagesPath = '/v1/plan-images';

export function servePlanImages(service: Service): void {
  serveTaking(service);
  serveShowing(service);
}

function serveTaking(service: Service): void {
  const path = '/plan-images/{location}';
  const summary = 'A picture for a plan of this location: PNG, JPEG or WebP, as the body';
  describe(service, {
    method: 'post',
    path,
    id: 'send-plan-image',
    tag: 'places',
    summary,
    answer: planImageSchema,
    status: 201,
    takes: 'application/octet-stream',
  });
  service.api.post('/plan-images/:location', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const location = c.req.param('location');
    const { room } = service;
    if (!mayAt(room.organisation.now, actor.value.user, 'configure', location))
      return answerRefusal(c, { code: 'not-your-location' });
    const bytes = await bytesOf(c.req.raw.body);
    if (bytes === undefined) {
      // The rest is not read, so nothing can come after it on this connection.
      c.header('connection', 'close');
      return ownProblem(c, 'body-too-large', 413, { limit: formatBytes(largestImage, c.get('language')) });
    }
    const taken = await room.planImages.take(location, bytes);
    return taken.ok ? c.json({ ...taken.value }, 201) : answerRefusal(c, taken.error);
  });
}

/** Undefined for more than a picture may have. */
async function bytesOf(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.length;
    if (length > largestImage) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function serveShowing(service: Service): void {
  const path = '/plan-images/{location}/{image}';
  const summary = 'The picture of a plan, by its SHA-256';
  describe(service, { method: 'get', path, id: 'plan-image', tag: 'places', summary, file: 'image/png' });
  service.api.get('/plan-images/:location/:image', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const { location, image: sha256 } = c.req.param();
    const { room } = service;
    if (!maySeePlans(room, location, actor.value.user)) return answerRefusal(c, { code: 'not-allowed' });
    const image = await room.planImages.of(location, sha256);
    const bytes = image === undefined ? undefined : await room.planImages.bytes(image.sha256);
    if (image === undefined || bytes === undefined) return answerRefusal(c, { code: 'no-such-image' });
    const headers = {
      'content-type': image.type,
      // Shown by our pages as a picture; opened by itself, nothing in it can do anything.
      'content-disposition': 'attachment; filename="plan"',
      'cache-control': 'private, no-cache',
      etag: `"${image.sha256}"`,
    };
    if (c.req.header('if-none-match')?.includes(image.sha256)) return c.body(null, 304, headers);
    return c.body(Uint8Array.from(bytes), 200, headers);
  });
}

/** Who may see or lead there, whose home it is, and who was called there. */
function maySeePlans({ organisation, calls }: Room, location: string, user: string): boolean {
  const now = organisation.now;
  if ((['see', 'raise', 'lead', 'configure'] as const).some((act) => mayAt(now, user, act, location))) return true;
  const responder = now.responders.get(user);
  if (responder?.active !== true) return false;
  return (
    responder.home === location ||
    calls.recent().some(({ call }) => call.location === location && call.members.has(user))
  );
}
