import { oggOf } from '#callout/core/talk/ogg.ts';
import { opusMilliseconds } from '#callout/core/talk/opus.ts';
import type { Voice } from '#callout/core/talk/voice.ts';
import { startAt } from './jitter.ts';

/** Plays what others say. */
export interface Player {
  readonly hear: (voice: Voice) => void;
  readonly close: () => void;
}

const rate = 48_000;
/** Milliseconds without a packet after which a burst is over, for who can only play it whole. */
const pause = 600;

/** Plays at once where the browser decodes Opus as it comes, else each burst once it was said. */
export function playerOn(context: () => AudioContext | undefined): Player {
  return 'AudioDecoder' in globalThis ? playsAtOnce(context) : playsAfterwards(context);
}

function playsAtOnce(context: () => AudioContext | undefined): Player {
  let burst: { readonly number: number; readonly decoder: AudioDecoder } | undefined;
  const close = (): void => {
    if (burst?.decoder.state === 'configured') burst.decoder.close();
    burst = undefined;
  };
  return {
    hear(voice) {
      if (burst?.number !== voice.burst || burst.decoder.state !== 'configured') {
        close();
        burst = { number: voice.burst, decoder: decoderInto(context) };
      }
      const timestamp = voice.timestamp * 1000;
      burst.decoder.decode(new EncodedAudioChunk({ type: 'key', timestamp, data: new Uint8Array(voice.packet) }));
    },
    close,
  };
}

function decoderInto(context: () => AudioContext | undefined): AudioDecoder {
  let begin: number | undefined;
  const decoder = new AudioDecoder({
    output: (sound) => {
      const audio = context();
      if (audio !== undefined) {
        const wanted = startAt(begin, sound.timestamp / 1e6, audio.currentTime);
        begin = wanted.begin;
        playBuffer(audio, bufferOf(audio, sound), wanted.at);
      }
      sound.close();
    },
    // A packet that cannot be decoded is silence; the next one makes a new decoder.
    error: () => undefined,
  });
  decoder.configure({ codec: 'opus', sampleRate: rate, numberOfChannels: 1 });
  return decoder;
}

function bufferOf(audio: AudioContext, sound: AudioData): AudioBuffer {
  const buffer = audio.createBuffer(1, sound.numberOfFrames, sound.sampleRate);
  sound.copyTo(buffer.getChannelData(0), { planeIndex: 0, format: 'f32-planar' });
  return buffer;
}

function playBuffer(audio: AudioContext, buffer: AudioBuffer, at: number): void {
  const source = new AudioBufferSourceNode(audio, { buffer });
  source.connect(audio.destination);
  source.start(at);
}

/** A browser without a decoder for packets has one for files. */
function playsAfterwards(context: () => AudioContext | undefined): Player {
  let said: Voice[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const play = async (): Promise<void> => {
    const packets = said.map(({ packet }) => ({ packet, milliseconds: opusMilliseconds(packet) ?? 0 }));
    said = [];
    const audio = context();
    if (audio === undefined || packets.length === 0) return;
    const buffer = await audio.decodeAudioData(oggOf(packets, 1).buffer).catch(() => undefined);
    if (buffer !== undefined) playBuffer(audio, buffer, audio.currentTime);
  };
  return {
    hear(voice) {
      clearTimeout(timer);
      if (said[0] !== undefined && said[0].burst !== voice.burst) void play();
      said.push({ ...voice, packet: voice.packet.slice() });
      timer = setTimeout(() => void play(), pause);
    },
    close: () => clearTimeout(timer),
  };
}
