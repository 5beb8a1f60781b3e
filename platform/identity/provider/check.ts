import { z } from 'zod';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { type ProviderClient, tolerance } from './client.ts';
import { providerRefusal } from './problems.ts';

const keysSchema = z.object({ keys: z.array(z.looseObject({})).min(1) });

/**
 * Whether people could sign in at the provider now, as far as that shows without one of them: it is there, is who the settings say, has
 * keys, its clock is ours, and it knows this client and its secret. Codes: `provider-…`, the first that is the matter.
 */
export async function checkProvider(client: ProviderClient): Promise<Result<undefined>> {
  try {
    const configuration = await client.discoverAnew();
    const { jwks_uri: keys = '' } = configuration.serverMetadata();
    const answer = await boundedFetch(keys, {
      method: 'GET',
      headers: { accept: 'application/json' },
      body: undefined,
      redirect: 'manual',
      signal: AbortSignal.timeout(6000),
    });
    if (!keysSchema.safeParse(await answer.json().catch(() => undefined)).success) return refuse('provider-incomplete');
    const seconds = secondsApart(answer.headers.get('date'));
    if (seconds > tolerance) return refuse('provider-clock', { seconds });
    return (await client.isKnownThere(configuration)) ? ok(undefined) : refuse('provider-client');
  } catch (error) {
    return providerRefusal(error);
  }
}

/** How far the clock behind a `Date` header is from ours; that header has whole seconds. */
function secondsApart(date: string | null): number {
  const theirs = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(theirs) ? 0 : Math.floor(Math.abs(theirs - Date.now()) / 1000);
}
