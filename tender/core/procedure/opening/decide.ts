import { fail, ok, refuse, unreachable } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { isProofOf, isShareOf } from '#platform/sealing/commitments.ts';
import type { ProcedureFile } from '../file.ts';
import { isInvited } from '../interest/invitation.ts';
import { undecided } from '../outage/rule.ts';
import { deadlineOf, isClosed } from '../planning/phases.ts';
import { requireRole } from '../roles.ts';
import type { DecideContext, Decision } from '../stage.ts';
import type { OpeningCommand, VaultKeyFields } from './commands.ts';
import { released, shareOf, sharesNeeded, withKey } from './custody.ts';
import { isSame, releasePrices } from './decide-prices.ts';
import type { CustodianShare, OpenedTender, OpeningEvent } from './events.ts';
import { leaderShareOf, priceOpenerOf, priceShareOf } from './price-envelope.ts';

type Of<Type extends OpeningCommand['type']> = Extract<OpeningCommand, { type: Type }>;
type Release = Of<'release-share'>;

export function decideOpening(file: ProcedureFile, command: OpeningCommand, context: DecideContext): Decision {
  const { user } = context.actor;
  switch (command.type) {
    case 'register-custody-key': {
      const leads = priceOpenerOf(file) === 'process-leader';
      const allowed = requireRole(context.viewer, 'custodian', ...(leads ? (['process-leader'] as const) : []));
      if (!allowed.ok) return allowed;
      if (file.opening.vault !== undefined) return refuse('custody-keys-fixed');
      // Sent again after a lost line: it is there already.
      if (file.opening.keys[user]?.recipient === command.recipient) return ok([]);
      return ok([{ type: 'CustodyKeyRegistered', user, recipient: command.recipient }]);
    }
    case 'prove-share':
      return prove(file, command, user);
    case 'release-share':
      return release(file, command, context);
    case 'release-price-share':
      return releasePrices(file, command, context);
    default:
      return unreachable(command);
  }
}

/** Whoever has something that was not used yet shows that he can open all of it. */
function prove(file: ProcedureFile, command: Of<'prove-share'>, user: string): Decision {
  const held: readonly (readonly [CustodianShare | undefined, string | undefined, boolean])[] = [
    [shareOf(file, user), command.proof, file.opening.opened !== undefined],
    [priceShareOf(file, user), command.priceProof, file.opening.prices.opened !== undefined],
    [leaderShareOf(file, user), command.leaderProof, file.opening.prices.opened !== undefined],
  ];
  if (held.every(([share]) => share === undefined)) return refuse('not-a-custodian');
  const left = held.filter(([share, , used]) => share !== undefined && !used);
  if (left.length === 0) return refuse('vault-opened-already');
  const right = left.every(
    ([share, proof]) => share !== undefined && proof !== undefined && isProofOf(proof, share.proofCommitment),
  );
  return right ? ok([{ type: 'ShareProved', user }]) : refuse('share-proof-wrong');
}

/**
 * The vault opens with the shares of as many custodians as it was split for, never before the deadline (ALM-04), and not while an outage
 * that was reported in time is undecided (ROC-04).
 */
function release(file: ProcedureFile, command: Release, { actor: { user }, now }: DecideContext): Decision {
  const share = shareOf(file, user);
  if (share === undefined) return refuse('not-a-custodian');
  if (file.opening.opened !== undefined) return refuse('vault-opened-already');
  const deadline = toIso(deadlineOf(file));
  if (!isClosed(file, now)) {
    const attempt: OpeningEvent = { type: 'OpeningRefusedEarly', user, deadline };
    return fail({ code: 'opening-too-early', params: { deadline }, record: [attempt] });
  }
  if (undecided(file).length > 0) return refuse('outage-undecided');
  if (released(file, user)) return refuse('share-released-already');
  if (!isShareOf(command.share, share.commitment)) {
    return fail({ code: 'share-wrong', record: [{ type: 'ShareRefused', user }] });
  }
  if (!isLast(file)) return ok([{ type: 'ShareReleased', user }]);
  const by = [...file.opening.released.map((act) => act.user), user];
  const tenders = inTheVault(file).map((tender) => opened(tender, command.tenders));
  return ok([
    { type: 'ShareReleased', user },
    { type: 'VaultOpened', deadline, by, tenders, inspections: command.inspections },
  ]);
}

function isLast(file: ProcedureFile): boolean {
  return file.opening.released.length + 1 >= sharesNeeded(file);
}

/** Whether this share, offered now, opens the vault: then, and only then, the server puts the key together and opens every tender. */
export function opensVault(file: ProcedureFile, user: string, share: string, now: Temporal.Instant): boolean {
  const shut = file.opening.opened === undefined && isClosed(file, now) && undecided(file).length === 0;
  const own = shut ? shareOf(file, user) : undefined;
  if (own === undefined || released(file, user) || !isLast(file)) return false;
  return isShareOf(share, own.commitment);
}

/** Every tender in the vault, by instant of placing; that of who is no longer invited stays shut. */
export function inTheVault(file: ProcedureFile): readonly Pick<OpenedTender, 'operator' | 'placedAt' | 'revision'>[] {
  return Object.entries(file.submission.workspaces)
    .flatMap(([operator, { placed }]) =>
      placed === undefined || !isInvited(file, operator) ? [] : [{ operator, ...placed }],
    )
    .toSorted((one, other) => one.seq - other.seq)
    .map(({ operator, placedAt, revision }) => ({ operator, placedAt, revision }));
}

/** No tender is left out: the server says of each what was in it, or why it could not be opened. */
function opened(tender: ReturnType<typeof inTheVault>[number], supplied: Release['tenders']): OpenedTender {
  const found = supplied.find(({ operator }) => operator === tender.operator);
  if (found?.content !== undefined) return { ...tender, content: found.content };
  if (found?.failure !== undefined) return { ...tender, failure: found.failure };
  throw new Error(`nothing is said of the tender of ${tender.operator}`);
}

/** The vault key goes to the custodians who have a key, to each one share and to nobody else. Decided when a procedure is published. */
export function makeVaultKey(file: ProcedureFile, { recipient, shares }: VaultKeyFields): Decision {
  const needed = sharesNeeded(file);
  const holders = withKey(file);
  if (holders.length < needed) return refuse('custodian-keys-too-few', { needed, present: holders.length });
  if (!isSame(shares, holders)) return refuse('vault-shares-other', { needed: holders.length });
  return ok([{ type: 'VaultKeyMade', recipient, needed, custodians: shares }]);
}
