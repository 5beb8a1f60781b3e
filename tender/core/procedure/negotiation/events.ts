import type { CustodianShare } from '../opening/events.ts';

export type NegotiationEvent =
  | {
      readonly type: 'NegotiationHeld';
      readonly operator: string;
      readonly heldOn: string;
      readonly persons: number;
      readonly subjects: readonly string[];
      readonly minutes: string;
    }
  | {
      /** A vault of its own is open from now on. Names nobody, so that every tenderer may have it. */
      readonly type: 'RoundOpened';
      readonly round: number;
      /** With it the negotiations are closed: what is handed in is final. */
      readonly final: boolean;
      /** Exclusive. */
      readonly until: string;
      readonly text: string;
      readonly recipient: string;
      readonly needed: number;
      readonly custodians: readonly CustodianShare[];
    }
  | { readonly type: 'InvitedToRound'; readonly round: number; readonly operator: string }
  | {
      /** The guide reduces their number, and by the award criteria he stood below it. */
      readonly type: 'LeftOutOfRound';
      readonly round: number;
      readonly operator: string;
      readonly rank: number;
    }
  | {
      readonly type: 'RoundExtended';
      readonly round: number;
      readonly from: string;
      readonly to: string;
      readonly reason: string;
    }
  | { readonly type: 'NegotiationForgone'; readonly reason: string };
