import { commitmentsTo, shareProof } from '#platform/sealing/commitments.ts';
import { withKey } from '../opening/custody.ts';
import { inTheVault, opensVault } from '../opening/decide.ts';
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

/** With a share for each custodian who has a key. */
export function publishing(play: Play): Command<'publish-procedure'> {
  const shares = withKey(play.file).map((user) => ({
    user,
    ...commitmentsTo(shareOf({ user })),
    sealedShare: `verzegeld voor ${user}`,
  }));
  return { type: 'publish-procedure', vault: { recipient: vaultRecipient, shares } };
}

export function proving(who: Actor): Command<'prove-share'> {
  return { type: 'prove-share', proof: shareProof(shareOf(who)) };
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
