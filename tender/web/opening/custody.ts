import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Result } from '#platform/kernel/result.ts';
import type { CustodyKeyAnswer, CustodyKeyToKeep } from '#tender/api/sealing.ts';
import { procedurePath } from '../data/command-request.ts';
import { demoKeys } from '../data/demo-keys.ts';
import { keys } from '../data/keys.ts';
import { useMe } from '../data/me.ts';
import { ProblemError } from '../data/problem.ts';
import { getJson, request } from '../data/request.ts';
import { useProcedureId } from '../data/route.ts';
import { inThread } from '../sealing/in-thread.ts';

/** One's own key as a custodian: what the server keeps of it, and in a demonstration the key itself. */
export interface OwnCustody extends CustodyKeyAnswer {
  /** These lie ready in a demonstration. */
  readonly identity?: string;
  readonly passphrase?: string;
}

function custodyPath(procedure: string): string {
  return `${procedurePath(procedure)}/custody/key`;
}

export function useOwnCustody(): UseQueryResult<OwnCustody> {
  const procedure = useProcedureId();
  const { data: me } = useMe();
  return useQuery({
    queryKey: [...keys.procedure(procedure), 'custody', me?.person?.user],
    queryFn: async (): Promise<OwnCustody> => {
      const ready = me?.mode === 'demonstration' ? (await demoKeys())?.custody : undefined;
      return { ...(await getJson<CustodyKeyAnswer>(custodyPath(procedure))), ...ready };
    },
    enabled: me !== undefined,
  });
}

/** With what a key is locked; `name` is what the device calls the passkey that is made for it. */
export type Locking =
  | { readonly with: 'passphrase'; readonly passphrase: string }
  | { readonly with: 'passkey'; readonly name: string };

/**
 * Makes a key on this device, or takes the one of the demonstration, locks it, and gives the server only that and the public half. Answers
 * with the identity, to be shown once. Throws `ProblemError`.
 */
export async function registerKey(procedure: string, given: string | undefined, locking: Locking): Promise<string> {
  const { makeSealingKey, recipientOf } = await import('#platform/sealing/keys.ts');
  const identity = given ?? (await makeSealingKey()).identity;
  const recipient = orThrow(await recipientOf(identity));
  const body: CustodyKeyToKeep = { recipient, ...(await lock(identity, locking)) };
  await request('put', custodyPath(procedure), { body });
  return identity;
}

async function lock(identity: string, locking: Locking): Promise<Pick<CustodyKeyToKeep, 'locked' | 'passkey'>> {
  if (locking.with === 'passphrase') {
    const { passphrase } = locking;
    return { locked: (await inThread({ kind: 'lock', identity, passphrase }, 'text')).text };
  }
  const { makePasskey, lockWithPasskey } = await import('#platform/sealing/passkey.ts');
  const passkey = orThrow(await makePasskey(locking.name));
  return { locked: orThrow(await lockWithPasskey(identity, passkey)), passkey };
}

/** What a custodian opens his share with. */
export type Unlocking =
  | { readonly with: 'passphrase'; readonly passphrase: string }
  | { readonly with: 'passkey' }
  | { readonly with: 'identity'; readonly identity: string };

/** What of the keys of the vaults was sealed for somebody: his share of the first, of that of prices, or all of that. */
export type Held = 'sealedShare' | 'sealedPriceShare' | 'sealedPriceKey';

/** One of one's own shares, opened on this device and compared with what was published. Throws `ProblemError`. */
export async function openOwnShare(own: OwnCustody, unlocking: Unlocking, held: Held = 'sealedShare'): Promise<string> {
  return openHeld(own, held, await identityOf(own, unlocking));
}

async function openHeld(own: OwnCustody, held: Held, identity: string): Promise<string> {
  const part = own[held];
  if (part === undefined) throw new ProblemError({ status: 409, code: 'not-a-custodian' });
  const { checkOwnShare, openShareWith } = await import('#tender/sealing/vault-key.ts');
  const share = orThrow(await openShareWith(identity, part.sealed));
  return orThrow(await checkOwnShare(share, part.published));
}

/** Proof that each part sealed for oneself can be opened; the parts stay on the device. Throws `ProblemError`. */
export async function proveOwnShares(
  own: OwnCustody,
  unlocking: Unlocking,
): Promise<{ readonly proof?: string; readonly priceProof?: string; readonly leaderProof?: string }> {
  const { shareProof } = await import('#platform/sealing/commitments.ts');
  const identity = await identityOf(own, unlocking);
  const proved = async (held: Held): Promise<string | undefined> =>
    own[held] && shareProof(await openHeld(own, held, identity));
  const proof = await proved('sealedShare');
  const priceProof = await proved('sealedPriceShare');
  const leaderProof = await proved('sealedPriceKey');
  return {
    ...(proof === undefined ? {} : { proof }),
    ...(priceProof === undefined ? {} : { priceProof }),
    ...(leaderProof === undefined ? {} : { leaderProof }),
  };
}

async function identityOf({ locked, passkey }: OwnCustody, unlocking: Unlocking): Promise<string> {
  if (unlocking.with === 'identity') return unlocking.identity.replaceAll(/\s+/gu, '').toUpperCase();
  if (locked === undefined) throw new ProblemError({ status: 422, code: 'locked-key-malformed' });
  if (unlocking.with === 'passkey') {
    const { unlockWithPasskey } = await import('#platform/sealing/passkey.ts');
    return orThrow(await unlockWithPasskey(locked, passkey ?? ''));
  }
  const { passphrase } = unlocking;
  return (await inThread({ kind: 'unlock', locked, passphrase }, 'text')).text;
}

function orThrow<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  const { code, params = {} } = result.error;
  throw new ProblemError({ status: 422, code, params });
}
