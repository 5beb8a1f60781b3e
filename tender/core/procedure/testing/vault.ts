import { commitmentsTo, shareProof } from '#platform/sealing/commitments.ts';
import { shareOf as keeperShare, withKey } from '../opening/custody.ts';
import { inTheVault, opensVault } from '../opening/decide.ts';
import { opensPrices } from '../opening/decide-prices.ts';
import {
  inThePriceVault,
  leaderShareOf,
  leadersWithKey,
  priceOpenerOf,
  priceShareOf,
} from '../opening/price-envelope.ts';
import type { Actor } from '../roles.ts';
import type { Command, Play } from './given.ts';
import { custodian, leader, second } from './people.ts';

/** Keys and shares that have the form of real ones; here nothing is sealed: what was tendered is remembered by the play. */

export function recipientOf(name: string): string {
  const letters = [...name].map((letter) => 'qpzry9x8gf2tvdw0'[letter.charCodeAt(0) % 16]).join('');
  return `age1pq1${letters.padEnd(1952, 'q')}`;
}

export function shareOf(who: Actor): string {
  return `sleuteldeel-van-${who.user}`;
}

export const vaultRecipient = recipientOf('kluis');

/** Three persons who keep the key together; two of them open the vault. */
export const keepers = [leader, second, custodian] as const;

export function appointKeepers(play: Play, who: readonly Actor[] = keepers): void {
  for (const keeper of who) {
    play.does(leader, { type: 'grant-role', user: keeper.user, role: 'custodian' });
    play.does(keeper, { type: 'register-custody-key', recipient: recipientOf(keeper.user) });
  }
}

/** Of the price vault. */
export const priceRecipient = recipientOf('prijzen');

export function priceShareTextOf(who: Actor): string {
  return `prijssleuteldeel-van-${who.user}`;
}

/** Of a process leader: the same for each of them, as it is the whole key. */
export const wholePriceKey = 'AGE-SECRET-KEY-PQ-van-de-prijzen';

/** With a share for each custodian who has a key, and a second key where the guide has a price envelope. */
export function publishing(play: Play): Command<'publish-procedure'> {
  const sealed = (user: string, share: string) => ({
    user,
    ...commitmentsTo(share),
    sealedShare: `verzegeld voor ${user}`,
  });
  const custodians = withKey(play.file);
  const shares = custodians.map((user) => sealed(user, shareOf({ user })));
  const vault = { recipient: vaultRecipient, shares };
  if (priceOpenerOf(play.file) === undefined) return { type: 'publish-procedure', vault };
  const priceVault = {
    recipient: priceRecipient,
    shares: custodians.map((user) => sealed(user, priceShareTextOf({ user }))),
    leaders: leadersWithKey(play.file).map((user) => sealed(user, wholePriceKey)),
  };
  return { type: 'publish-procedure', vault, priceVault };
}

export function proving(play: Play, who: Actor): Command<'prove-share'> {
  const { user } = who;
  return {
    type: 'prove-share',
    ...(keeperShare(play.file, user) === undefined ? {} : { proof: shareProof(shareOf(who)) }),
    ...(priceShareOf(play.file, user) === undefined ? {} : { priceProof: shareProof(priceShareTextOf(who)) }),
    ...(leaderShareOf(play.file, user) === undefined ? {} : { leaderProof: shareProof(wholePriceKey) }),
  };
}

/** A custodian's part of the price envelope, or the whole key; with what the server supplies once it opens. */
export function releasingPrices(
  play: Play,
  who: Actor,
  share: string = priceShareTextOf(who),
): Command<'release-price-share'> {
  const opens = opensPrices(play.file, who.user, share) !== undefined;
  const prices = opens
    ? inThePriceVault(play.file).map(({ operator }) => {
        const manifest = play.file.submission.workspaces[operator]?.placed?.prices?.manifest.sha256 ?? '';
        const files = play.sealedPrices.get(manifest);
        return files === undefined ? { operator, failure: 'sealed-damaged' as const } : { operator, files };
      })
    : [];
  const command = { type: 'release-price-share', share, prices, inspections: [] };
  return structuredClone(command) as Command<'release-price-share'>;
}

/** With what the server supplies: with the last share, what is in each tender. */
export function releasing(play: Play, who: Actor): Command<'release-share'> {
  const share = shareOf(who);
  const opens = opensVault(play.file, who.user, share, play.now);
  const tenders = opens
    ? inTheVault(play.file).map(({ operator }) => {
        const manifest = play.file.submission.workspaces[operator]?.placed?.manifest.sha256 ?? '';
        const content = play.sealed.get(manifest);
        return content === undefined ? { operator, failure: 'sealed-damaged' as const } : { operator, content };
      })
    : [];
  return structuredClone({ type: 'release-share', share, tenders, inspections: [] }) as Command<'release-share'>;
}
