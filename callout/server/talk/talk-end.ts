import type { TalkAnswer } from '#callout/core/protocol/talk-frames.ts';
import type { Standing } from '#callout/core/talk/channel.ts';
import type { Talker } from '#callout/core/talk/floor.ts';
import type { Voice } from '#callout/core/talk/voice.ts';
import type { TalkLine } from './talk-line.ts';

/** Where it is decided who speaks on a channel: here (`TalkChannel`), or at another node (`GuestSeat`). */
export interface Seat {
  join(line: TalkLine, standing: Standing): void;
  leave(talker: Talker): void;
  lose(line: TalkLine): void;
  ask(line: TalkLine, preempts: boolean, standing: Standing): void;
  release(line: TalkLine): void;
  hear(line: TalkLine, voice: Voice, bytes: Uint8Array): void;
}

interface Member {
  readonly line: TalkLine;
  standing: Standing;
  /** He wants to speak, or to go on. */
  wants: 'no' | 'turn' | 'now';
  /** The burst that he was told to speak. */
  holds: number | undefined;
  /** As the seat knows him; another one at each seat, so that what an earlier one says comes too late. */
  seated: TalkLine;
}

/** The lines of this node that are on one channel. Where it is decided who speaks may change under them: then they join there anew. */
export class TalkEnd {
  readonly name: string;
  /** Stands for the channel in the header of sound on lines of this node. */
  readonly number: number;
  readonly #members = new Map<Talker, Member>();
  #seat: Seat | undefined;

  constructor(name: string, number: number) {
    this.name = name;
    this.number = number;
  }

  get empty(): boolean {
    return this.#members.size === 0;
  }

  has(line: TalkLine): boolean {
    return this.#members.get(line.talker)?.line === line;
  }

  /** `goesOn`: the seat may know who is on the channel, and who speaks; otherwise who speaks is told to stop. */
  sitAt(seat: Seat | undefined, goesOn = false): void {
    this.#seat = seat;
    for (const member of this.#members.values()) {
      if (!goesOn) this.#stop(member);
      this.#sit(member);
      if (member.wants !== 'no' && member.holds === undefined) this.#seatAsk(member);
    }
  }

  join(line: TalkLine, standing: Standing): void {
    const before = this.#members.get(line.talker);
    const { wants = 'no', holds } = before ?? {};
    const member: Member = { line, standing, wants, holds, seated: line };
    this.#members.set(line.talker, member);
    this.#sit(member);
  }

  leave(talker: Talker): void {
    if (this.#members.delete(talker)) this.#seat?.leave(talker);
  }

  lose(line: TalkLine): void {
    const member = this.#of(line);
    if (member === undefined) return;
    this.#members.delete(line.talker);
    this.#seat?.lose(member.seated);
  }

  ask(line: TalkLine, preempts: boolean, standing: Standing): void {
    const member = this.#of(line);
    if (member === undefined) return;
    member.standing = standing;
    member.wants = preempts ? 'now' : 'turn';
    this.#seatAsk(member);
  }

  release(line: TalkLine): void {
    const member = this.#of(line);
    if (member === undefined) return;
    member.wants = 'no';
    this.#seat?.release(member.seated);
  }

  hear(line: TalkLine, voice: Voice, bytes: Uint8Array): void {
    const member = this.#of(line);
    if (member !== undefined) this.#seat?.hear(member.seated, voice, bytes);
  }

  #of(line: TalkLine): Member | undefined {
    const member = this.#members.get(line.talker);
    return member?.line === line ? member : undefined;
  }

  #seatAsk({ seated, wants, standing }: Member): void {
    this.#seat?.ask(seated, wants === 'now', standing);
  }

  #sit(member: Member): void {
    const { talker, user } = member.line;
    const seated: TalkLine = {
      talker,
      user,
      send: (answer) => {
        if (member.seated === seated) this.#tell(member, answer);
      },
      sendVoice: (bytes) => {
        if (member.seated === seated) member.line.sendVoice(bytes);
      },
    };
    member.seated = seated;
    this.#seat?.join(seated, member.standing);
  }

  #tell(member: Member, answer: TalkAnswer): void {
    const { line } = member;
    if (answer.type === 'talk-joined') return line.send({ ...answer, number: this.number });
    if (answer.type === 'floor-granted') member.holds = answer.burst;
    if (answer.type === 'floor-deny' || answer.type === 'floor-revoke') member.wants = 'no';
    if (answer.type === 'floor-revoke') member.holds = undefined;
    if (answer.type === 'floor-idle' || answer.type === 'floor-taken') this.#stop(member);
    if (answer.type === 'talk-left') this.#members.delete(line.talker);
    return line.send(answer);
  }

  /** He spoke, and has the floor no more. Who did not let go himself is told. */
  #stop(member: Member): void {
    const { holds: burst, wants, line } = member;
    member.holds = undefined;
    if (burst === undefined || wants === 'no') return;
    member.wants = 'no';
    line.send({ v: 1, type: 'floor-revoke', channel: this.name, burst, why: 'lost' });
  }
}
