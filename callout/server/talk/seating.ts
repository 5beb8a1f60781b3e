import type { NodeFrame } from '../nodes/node-frames.ts';
import type { NodeLine } from '../nodes/node-line.ts';
import type { LinksListener, NodeLinks } from '../nodes/node-links.ts';
import { GuestSeat } from './guest-seat.ts';
import { type Asked, Guests, isAsked } from './guests.ts';
import type { Owners } from './owners.ts';
import type { TalkChannel } from './talk-channel.ts';
import type { TalkEnd } from './talk-end.ts';

/** Finds out for each channel where it is decided who speaks. */
export interface Seating {
  /** Somebody is on it here. */
  seat(end: TalkEnd): void;
  /** The floor of the channel, where it is decided here. */
  channel(end: TalkEnd): TalkChannel | undefined;
  /** Nobody is on it here any more. */
  forget(end: TalkEnd): void;
  close(): Promise<void>;
}

/** `part`: of these numbers none is that of a burst of the owner. */
export type OpenChannel = (end: TalkEnd, how: { readonly part: boolean }) => TalkChannel;

/** The only node there can be. */
export class Alone implements Seating {
  readonly #open: OpenChannel;
  readonly #channels = new Map<string, TalkChannel>();

  constructor(open: OpenChannel) {
    this.#open = open;
  }

  seat(end: TalkEnd): void {
    if (this.#channels.has(end.name)) return;
    const channel = this.#open(end, { part: false });
    this.#channels.set(end.name, channel);
    end.sitAt(channel);
  }

  channel({ name }: TalkEnd): TalkChannel | undefined {
    return this.#channels.get(name);
  }

  forget({ name }: TalkEnd): void {
    this.#channels.delete(name);
  }

  async close(): Promise<void> {
    for (const channel of this.#channels.values()) channel.close();
  }
}

export interface AmongNodesParts {
  /** Of this node. */
  readonly node: string;
  readonly links: NodeLinks;
  readonly owners: Owners;
  /** The others of which something was heard not long ago. */
  readonly others: () => readonly string[];
  readonly isSilent: (node: string) => boolean;
  readonly open: OpenChannel;
  /** What this node has of a channel on which somebody is elsewhere; undefined where there is no such channel. */
  readonly endOf: (name: string) => TalkEnd | undefined;
  /** Nobody may be on it any more, here or there. */
  readonly looked: (end: TalkEnd) => void;
}

interface Sitting {
  readonly end: TalkEnd;
  /** Where the floor is decided here: for everybody, or for a part that is cut off from the owner. */
  channel?: TalkChannel | undefined;
  part: boolean;
  guest?: GuestSeat | undefined;
  /** Since when it is nowhere, in milliseconds of the counting clock. */
  since: number;
  asked: number;
}

/** Milliseconds: how often is looked, how long a line between nodes may be broken before people are told, and how often the database is asked. */
const [lookEvery, brokenFor, askEvery] = [250, 2000, 500];

/**
 * One of several nodes. A channel has one owner, which decides who speaks for all; the others carry what their lines ask and say to it, and
 * back. Where the owner cannot be reached those who are here go on among themselves, and are told so, until it can be, or this node takes over.
 */
export class AmongNodes implements Seating {
  readonly #parts: AmongNodesParts;
  readonly #sittings = new Map<string, Sitting>();
  readonly #guests = new Map<NodeLine, Guests>();
  readonly #timer: NodeJS.Timeout;

  constructor(parts: AmongNodesParts) {
    this.#parts = parts;
    parts.links.listen(this.#links);
    this.#timer = setInterval(() => this.#lookAll(), lookEvery);
    this.#timer.unref();
  }

  seat(end: TalkEnd): void {
    if (!this.#sittings.has(end.name)) this.#look(this.#begin(end));
  }

  channel({ name }: TalkEnd): TalkChannel | undefined {
    return this.#sittings.get(name)?.channel;
  }

  forget({ name }: TalkEnd): void {
    this.#sittings.delete(name);
    void this.#parts.owners.release(name).catch(() => undefined);
  }

  /** The owner of a channel changed. */
  readonly changed = (name: string): void => {
    const sitting = this.#sittings.get(name);
    if (sitting !== undefined) this.#look(sitting);
  };

  async close(): Promise<void> {
    clearInterval(this.#timer);
    const ours = [...this.#sittings.values()];
    this.#sittings.clear();
    for (const { channel } of ours) channel?.abandon();
    await Promise.all(ours.map(({ end }) => this.#parts.owners.release(end.name).catch(() => undefined)));
  }

  #begin(end: TalkEnd): Sitting {
    const sitting: Sitting = { end, part: false, since: performance.now(), asked: 0 };
    this.#sittings.set(end.name, sitting);
    return sitting;
  }

  #lookAll(): void {
    for (const sitting of this.#sittings.values()) {
      this.#look(sitting);
      this.#parts.looked(sitting.end);
    }
  }

  #look(sitting: Sitting): void {
    const { owners, links, node } = this.#parts;
    const owner = owners.of(sitting.end.name);
    if (owner === node) return this.#decideHere(sitting, false);
    const line = owner === undefined ? undefined : links.line(owner);
    if (line !== undefined) return this.#visit(sitting, line);
    // Who owned it until now, or was cut off, goes on with who is here; who was a guest waits a little for the line to come back.
    if (sitting.channel !== undefined) this.#decideHere(sitting, true);
    else if (performance.now() - sitting.since > brokenFor) this.#decideHere(sitting, true);
    this.#ask(sitting, owner);
  }

  #decideHere(sitting: Sitting, part: boolean): void {
    const { end, channel } = sitting;
    sitting.part = part;
    sitting.guest = undefined;
    if (channel === undefined) {
      sitting.channel = this.#parts.open(end, { part });
      end.sitAt(sitting.channel);
    }
    sitting.channel?.reach(!part && this.#reachesAll());
  }

  #reachesAll(): boolean {
    const { others, links } = this.#parts;
    return others().every((node) => links.partedFor(node) < brokenFor);
  }

  #visit(sitting: Sitting, line: NodeLine): void {
    const { end, guest, channel } = sitting;
    // Another line to the same node is as good.
    if (guest?.node.open === true && guest.node.node === line.node) return;
    channel?.abandon();
    sitting.channel = undefined;
    sitting.part = false;
    sitting.guest = new GuestSeat(line, end);
    // The same node as before knows who is on it, and who speaks.
    end.sitAt(sitting.guest, guest?.node.node === line.node);
  }

  /** There is no owner that can be reached: this node may be it. */
  #ask(sitting: Sitting, owner: string | undefined): void {
    const { owners, isSilent } = this.#parts;
    const now = performance.now();
    if (now - sitting.asked < askEvery || (owner !== undefined && !isSilent(owner))) return;
    sitting.asked = now;
    owners.claim(sitting.end.name).then(
      () => this.changed(sitting.end.name),
      () => undefined,
    );
  }

  readonly #links: LinksListener = {
    opened: (line) => {
      this.#guests.set(line, new Guests(line));
      this.#lookAll();
    },
    closed: (line) => {
      this.#guests.get(line)?.gone();
      this.#guests.delete(line);
      for (const sitting of this.#sittings.values())
        if (sitting.guest?.node === line) sitting.since = performance.now();
    },
    frame: (line, frame) => (isAsked(frame) ? this.#asked(line, frame) : this.#answered(line, frame)),
    voice: (line, sound, bytes) => (sound === 'said' ? this.#guests.get(line)?.hear(bytes) : this.#heard(line, bytes)),
  };

  /** By a guest. */
  #asked(line: NodeLine, frame: Asked): void {
    const { owners, node, endOf } = this.#parts;
    if (owners.of(frame.channel) !== node) return line.send({ v: 1, type: 'not-mine', channel: frame.channel });
    const end = endOf(frame.channel);
    if (end === undefined) {
      const answer = { v: 1, type: 'talk-left', channel: frame.channel, code: 'no-such-channel' } as const;
      return line.send({ v: 1, type: 'tell', channel: frame.channel, to: [frame.talker], answer });
    }
    this.seat(end);
    const channel = this.channel(end);
    if (channel !== undefined) this.#guests.get(line)?.take(frame, channel);
  }

  /** By the owner. */
  #answered(line: NodeLine, frame: NodeFrame): void {
    if (frame.type === 'not-mine') return void this.#parts.owners.reread([frame.channel]).catch(() => undefined);
    if (frame.type !== 'tell') return;
    const { guest, end } = this.#sittings.get(frame.channel) ?? {};
    if (guest?.node !== line || end === undefined) return;
    guest.told(frame.to, frame.answer);
    this.#parts.looked(end);
  }

  #heard(line: NodeLine, bytes: Buffer): void {
    const number = bytes.length < 8 ? -1 : bytes.readUInt32BE(4);
    for (const { guest, end } of this.#sittings.values())
      if (end.number === number && guest?.node === line) return guest.heard(bytes);
  }
}
