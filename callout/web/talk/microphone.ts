import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import captureUrl from './capture.worklet.ts?worker&url';

export type MicrophoneTrouble =
  | 'microphone-unsupported'
  | 'microphone-insecure'
  | 'microphone-refused'
  | 'microphone-missing'
  | 'microphone-busy';

/** Hertz at which Opus works. */
const rate = 48_000;
/** Microseconds in one packet. */
const packetMicroseconds = 20_000;

const encoding: AudioEncoderConfig = {
  codec: 'opus',
  sampleRate: rate,
  numberOfChannels: 1,
  bitrate: 24_000,
  opus: { frameDuration: packetMicroseconds },
};

/** A microphone that is open. It gives nothing before `begin`. */
export interface Microphone {
  /** Each packet of Opus, with its milliseconds since the beginning. */
  readonly begin: (onPacket: (packet: Uint8Array, milliseconds: number) => void) => void;
  /** Resolves once the last packet was given. */
  readonly end: () => Promise<void>;
  readonly close: () => void;
}

/** Whether this browser can speak at all; listening may still work. */
export function canSpeak(): MicrophoneTrouble | undefined {
  if (!globalThis.isSecureContext) return 'microphone-insecure';
  const able = 'AudioEncoder' in globalThis && 'AudioWorkletNode' in globalThis && 'mediaDevices' in navigator;
  return able ? undefined : 'microphone-unsupported';
}

/** Asks the owner for his microphone. Codes: `MicrophoneTrouble`. */
export async function openMicrophone(): Promise<Result<Microphone>> {
  const unable = canSpeak();
  if (unable !== undefined) return refuse(unable);
  try {
    const { supported } = await AudioEncoder.isConfigSupported(encoding);
    if (supported !== true) return refuse('microphone-unsupported');
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
    return ok(await microphoneOf(stream));
  } catch (error) {
    return refuse(troubleOf(error));
  }
}

function troubleOf(error: unknown): MicrophoneTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'microphone-refused';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'microphone-missing';
  return name === 'NotReadableError' ? 'microphone-busy' : 'microphone-unsupported';
}

async function microphoneOf(stream: MediaStream): Promise<Microphone> {
  const context = new AudioContext({ sampleRate: rate, latencyHint: 'interactive' });
  await context.audioWorklet.addModule(captureUrl);
  const capture = new AudioWorkletNode(context, 'capture', { numberOfInputs: 1, numberOfOutputs: 0 });
  context.createMediaStreamSource(stream).connect(capture);
  let encoder: AudioEncoder | undefined;
  let pieces = 0;
  const stop = async (): Promise<void> => {
    const ending = encoder;
    encoder = undefined;
    if (ending?.state !== 'configured') return;
    await ending.flush().catch(() => undefined);
    if (ending.state === 'configured') ending.close();
  };
  capture.port.addEventListener('message', ({ data }: MessageEvent<Float32Array<ArrayBuffer>>) => {
    if (encoder?.state !== 'configured') return;
    const sound = soundOf(data, pieces * packetMicroseconds);
    pieces += 1;
    encoder.encode(sound);
    sound.close();
  });
  capture.port.start();
  return {
    begin(onPacket) {
      void context.resume();
      encoder = encoderTo(onPacket);
      pieces = 0;
    },
    end: stop,
    close() {
      void stop();
      for (const track of stream.getTracks()) track.stop();
      void context.close();
    },
  };
}

/** `timestamp` in microseconds. */
function soundOf(data: Float32Array<ArrayBuffer>, timestamp: number): AudioData {
  const shape = { format: 'f32', sampleRate: rate, numberOfFrames: data.length, numberOfChannels: 1 } as const;
  return new AudioData({ ...shape, timestamp, data });
}

function encoderTo(onPacket: (packet: Uint8Array, milliseconds: number) => void): AudioEncoder {
  const encoder = new AudioEncoder({
    output: (chunk) => {
      const packet = new Uint8Array(chunk.byteLength);
      chunk.copyTo(packet);
      onPacket(packet, Math.max(0, Math.round(chunk.timestamp / 1000)));
    },
    error: () => undefined,
  });
  encoder.configure(encoding);
  return encoder;
}
