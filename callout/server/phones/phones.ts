import type { RawData, WebSocket } from 'ws';
import { phaseOf } from '#callout/core/alarm/call.ts';
import { endOf, phoneCallOf } from '#callout/core/alarm/phone-view.ts';
import type { PhoneFrame, ServerFrame } from '#callout/core/protocol/frames.ts';
import { readPhoneFrame } from '#callout/core/protocol/read.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { CallFile } from '../calls/call-file.ts';
import type { Executed } from '../calls/calls.ts';
import type { Device } from '../devices/devices.ts';
import { closing, PhoneConnection } from './connection.ts';
import { calledIn, type Due, dueSince, isTold, ownFrames } from './feed.ts';
import type { PhonesParts } from './parts.ts';
import { isTalk, takeFrame } from './take-frame.ts';

/** Who said nothing about who he is by then is sent away, in milliseconds. */
const helloWithin = 10_000;
/** News of one call goes out this often at most, in milliseconds; what must be heard goes out at once. */
const newsEvery = 200;
/** And the more people were called, the less often: each of them gets it. Milliseconds for each. */
const newsEach = 2;
/** Frames that say nothing sensible, before the line is cut. */
const mostMistakes = 10;

/** The lines to all phones: what they say, and what they are told. */
export class Phones {
  readonly parts: PhonesParts;
  readonly #news = new Map<string, NodeJS.Timeout>();

  constructor(parts: PhonesParts) {
    this.parts = parts;
    parts.calls.listen((done) => this.#tell(done));
  }

  close(): void {
    for (const timer of this.#news.values()) clearTimeout(timer);
    this.parts.reach.close();
  }

  accept(socket: WebSocket, address: string): void {
    const line = new PhoneConnection(socket, address);
    const late = setTimeout(() => line.close(closing.notKnown), helloWithin);
    socket.on('message', (data, binary) => {
      if (binary) return this.#voice(line, data);
      if (!line.mayTalk()) return line.close(closing.tooMuch);
      void this.#hear(line, data).catch((error: unknown) => {
        process.emitWarning(error instanceof Error ? error : String(error));
        line.close(1011);
      });
      if (line.device !== undefined) clearTimeout(late);
    });
    socket.on('pong', () => this.parts.reach.heard(line));
    socket.on('error', () => socket.terminate());
    socket.once('close', () => {
      clearTimeout(late);
      if (line.device === undefined) return;
      this.parts.reach.remove(line.device.user, line);
      this.parts.talk.gone(line.talkLine(line.device));
    });
  }

  /** A phone that was removed hears nothing any more. */
  forget(user: string, device: string): void {
    for (const line of this.parts.reach.linesOf(user)) if (line.device?.device === device) line.close(closing.notKnown);
  }

  /** Sends again what a phone did not say to have kept. */
  tryAgain(file: CallFile, responder: string): void {
    const seq = file.calledAt.get(responder);
    if (seq === undefined) return;
    for (const line of this.parts.reach.linesOf(responder)) {
      if (this.#isFor(line, file)) line.sendText(JSON.stringify(this.#frame({ type: 'alarm', seq, file }, responder)));
    }
  }

  async #hear(line: PhoneConnection, data: RawData): Promise<void> {
    const read = readPhoneFrame(Buffer.isBuffer(data) ? data : new Uint8Array());
    if (!read.ok) return this.#mistake(line, read.error.code);
    const frame = read.value;
    if (frame.type === 'hello') return this.#hello(line, frame);
    const { device } = line;
    if (device === undefined) return line.close(closing.notKnown);
    this.parts.reach.heard(line);
    if (frame.type === 'ack') return this.#acknowledged(line, device, frame.seq);
    if (isTalk(frame)) return this.parts.talk.hear(line.talkLine(device), frame);
    const answer = await takeFrame(this.parts, device, frame);
    if (answer !== undefined) line.send(answer);
  }

  #voice(line: PhoneConnection, data: RawData): void {
    const { device } = line;
    if (device === undefined) return line.close(closing.malformed);
    if (!line.mayBeHeard()) return;
    this.parts.reach.heard(line);
    const heard = this.parts.talk.voice(line.talkLine(device), Buffer.isBuffer(data) ? data : new Uint8Array());
    if (!heard.ok) this.#mistake(line, heard.error.code);
  }

  #mistake(line: PhoneConnection, code: string): void {
    line.mistakes += 1;
    line.send({ v: 1, type: 'refused', code });
    if (line.mistakes >= mostMistakes) line.close(closing.malformed);
  }

  async #hello(line: PhoneConnection, frame: Extract<PhoneFrame, { type: 'hello' }>): Promise<void> {
    const { devices, calls, clock, reach } = this.parts;
    const device = devices.byToken(frame.device) ?? (await devices.elsewhere(frame.device));
    if (device === undefined || line.device !== undefined) return line.close(closing.notKnown);
    line.device = device;
    // A phone that is ahead of the log remembers a server that is no more: what runs comes anew. One that comes from another node waits
    // until what that node told it is known here; while nobody can ask the log, it is believed.
    const resume = await calls.reaches(frame.last).catch(() => true);
    if (!line.open) return;
    const last = resume ? frame.last : 0;
    const seq = Math.max(calls.position, last);
    line.send({ v: 1, type: 'welcome', device: device.device, seq, now: toIso(clock.now()), resume });
    line.sent = last;
    reach.add(device.user, line);
    const files = calls.recent().filter((file) => this.#isFor(line, file));
    for (const due of dueSince(files, device.user, last)) line.send(this.#frame(due, device.user));
    this.#noteSent(files, device.user, last);
    await devices.note(device.device, { can: frame.can, seen: toIso(clock.now()).slice(0, 10) });
  }

  #isFor({ device }: PhoneConnection, { call }: CallFile): boolean {
    return device !== undefined && this.parts.devices.hears(device.device, device.user, call);
  }

  #acknowledged(line: PhoneConnection, device: Device, seq: number): void {
    const { calls, devices, clock } = this.parts;
    devices.acknowledge(device.device, seq);
    for (const file of calls.running()) {
      const member = file.call.members.get(device.user);
      if (member === undefined || !this.#isFor(line, file)) continue;
      const calledAt = file.calledAt.get(device.user) ?? Number.POSITIVE_INFINITY;
      if (calledAt > seq || calledAt > line.sent) continue;
      if (member.progress.instants['on-phone'] === undefined)
        this.#note(file.id, device.user, 'on-phone', toIso(clock.now()));
    }
  }

  #note(call: string, responder: string, step: 'sent' | 'on-phone', phoneAt: string): void {
    this.parts.notes
      .add({ call, progress: { responder, step, phoneAt } })
      .catch((error: unknown) => process.emitWarning(error instanceof Error ? error : String(error)));
  }

  #noteSent(files: readonly CallFile[], user: string, last: number): void {
    for (const file of files) {
      const calledAt = file.calledAt.get(user) ?? 0;
      const known = file.call.members.get(user)?.progress.instants.sent !== undefined;
      if (calledAt > last && !known && phaseOf(file.call) === 'running')
        this.#note(file.id, user, 'sent', toIso(this.parts.clock.now()));
    }
  }

  /** Something was written: whoever must hear it hears it now, the others how the call stands, a little later. */
  #tell({ file, added }: Executed): void {
    const at = toIso(this.parts.clock.now());
    for (const placed of added) {
      if (!isTold(placed.recorded.event)) continue;
      const calledNow = calledIn(placed.recorded.event);
      for (const responder of file.call.members.keys()) {
        const called = calledNow.has(responder);
        const due: readonly Due[] = called
          ? [{ type: 'alarm', seq: placed.position, file }]
          : ownFrames(file, placed, responder);
        if (due.length > 0) this.#sendTo(responder, file, due);
        if (called && this.parts.reach.linesOf(responder).length > 0) this.#note(file.id, responder, 'sent', at);
      }
    }
    // That somebody spoke changes nothing on a phone.
    const isNews = added.some(({ recorded }) => recorded.event.type !== 'FloorHeld');
    if (isNews && phaseOf(file.call) === 'running') this.#newsSoon(file.id);
  }

  #sendTo(responder: string, file: CallFile, due: readonly Due[]): void {
    for (const line of this.parts.reach.linesOf(responder)) {
      if (!this.#isFor(line, file)) continue;
      for (const one of due) if (one.seq > line.sent) line.send(this.#frame(one, responder));
    }
  }

  #newsSoon(id: string): void {
    if (this.#news.has(id)) return;
    const timer = setTimeout(
      () => {
        this.#news.delete(id);
        this.#sendNews(id);
      },
      newsEvery + newsEach * (this.parts.calls.known(id)?.call.members.size ?? 0),
    );
    this.#news.set(id, timer);
  }

  #sendNews(id: string): void {
    const file = this.parts.calls.known(id);
    if (file === undefined || phaseOf(file.call) !== 'running') return;
    const seq = file.log.at(-1)?.position ?? 0;
    let behind = false;
    for (const responder of file.call.members.keys()) {
      for (const line of this.parts.reach.linesOf(responder)) {
        if (line.sent >= seq || !this.#isFor(line, file)) continue;
        if (line.slow) behind = true;
        else line.send(this.#frame({ type: 'update', seq, file }, responder));
      }
    }
    // Who reads slowly gets the newest state once he has read what waits for him.
    if (behind) this.#newsSoon(id);
  }

  #frame(due: Due, responder: string): ServerFrame {
    const { names, calls } = this.parts;
    if (due.type === 'over') return overFrame(due);
    if (due.type === 'message') {
      const { message, personal } = due.message;
      const text = personal['text'] ?? '';
      const from = names.of(due.from);
      return { v: 1, type: 'message', seq: due.seq, call: due.file.id, message, text, from, at: due.at };
    }
    const context = { organisation: calls.parts.organisation(), nameOf: names.of };
    const call = phoneCallOf(due.file.call, responder, context);
    if (call === undefined) throw new Error('a frame for who was not called');
    return { v: 1, type: due.type, seq: due.seq, call };
  }
}

/** What was said at the end goes with it: a phone that hears it needs no other frame to show why. */
function overFrame({ seq, file, how }: Extract<Due, { type: 'over' }>): ServerFrame {
  const ended = endOf(file.call);
  return { v: 1, type: 'over', seq, call: file.id, how, ...(ended === undefined ? {} : { ended }) };
}
