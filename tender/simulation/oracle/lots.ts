import { createHash } from 'node:crypto';
import type { Told } from './ledger.ts';

/**
 * Lots as somebody follows them who writes down every answer and reads docs/specs/draw.md: what was fixed, what was shown, and the order
 * that has to come out of it. Shares no line with `tender/core/procedure/award`.
 */
export class LotsByHand {
  #tied: readonly string[] = [];
  #fixed = new Map<string, string>();
  #shown = new Map<string, string>();
  #closed = false;

  /** What is wrong with it, in words; undefined when nothing is. */
  hear({ event }: Told): string | undefined {
    const text = (field: string): string => String(event[field]);
    switch (event.type) {
      case 'DrawAnnounced':
        this.#tied = event['tied'] as readonly string[];
        this.#fixed = new Map([['officer', text('commitment')]]);
        this.#shown = new Map();
        this.#closed = false;
        return undefined;
      case 'DrawJoined':
        return this.#joins(text('operator'), text('commitment'));
      case 'DrawJoiningClosed':
        this.#closed = true;
        return undefined;
      case 'DrawRevealed':
        return this.#shows(text('operator'), text('value'));
      case 'LotsDrawn':
        return event['transcript'] === undefined ? undefined : this.#drawn(event);
      default:
        return undefined;
    }
  }

  #joins(operator: string, commitment: string): string | undefined {
    if (this.#closed) return `${operator} joined after it was closed`;
    if (!this.#tied.includes(operator)) return `${operator} joined and does not stand level`;
    if (this.#fixed.has(operator)) return `${operator} fixed a value twice`;
    this.#fixed.set(operator, commitment);
    return undefined;
  }

  #shows(who: string, value: string): string | undefined {
    if (!this.#closed) return `${who} showed his value while others could still join`;
    if (sha256(`leidraad-draw-1\n${who}\n${value}\n`) !== this.#fixed.get(who)) return `${who} showed another value`;
    this.#shown.set(who, value);
    return undefined;
  }

  #drawn(event: Told['event']): string | undefined {
    const transcript = event['transcript'] as {
      readonly reveals: readonly { readonly by: string; readonly value: string }[];
      readonly withheld: readonly string[];
    };
    const officer = transcript.reveals.find(({ by }) => by === 'officer');
    const wrong = officer === undefined ? 'the officer showed nothing' : this.#shows('officer', officer.value);
    if (wrong !== undefined) return wrong;
    const lines = [...this.#shown].map(([by, value]) => `${by} ${value}\n`).toSorted();
    const seed = sha256(`leidraad-draw-1\n${lines.join('')}`);
    const tickets = this.#tied.map((operator) => ({ operator, ticket: sha256(`${seed}\n${operator}\n`) }));
    const order = tickets.toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1)).map(({ operator }) => operator);
    const hidden = [...this.#fixed.keys()].filter((who) => !this.#shown.has(who));
    if (hidden.toSorted().join() !== transcript.withheld.toSorted().join()) return 'it is not said who showed nothing';
    const drawn = (event['order'] as readonly string[]).join();
    return drawn === order.join() ? undefined : `${drawn} instead of ${order.join()}`;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
