/** One tone: when it begins and how long it lasts, in seconds from the beginning of the pattern. */
interface Tone {
  readonly at: number;
  readonly lasts: number;
  readonly hertz: number;
  /** 0–1 */
  readonly loud: number;
  readonly shape: OscillatorType;
}

interface Pattern {
  readonly tones: readonly Tone[];
  /** Seconds until it begins again. */
  readonly every: number;
}

export type Signal = 'real' | 'drill' | 'test' | 'answer' | 'cannot' | 'short' | 'wave' | FloorSignal;
/** To who may speak now, whether or not it is kept, and to who may no longer. */
type FloorSignal = 'speak' | 'speak-recorded' | 'stop-speaking';

/** A drill sounds unlike a real alarm (BHV-21); what the reception hears is short, what a phone hears goes on. */
const patterns: Readonly<Record<Signal, Pattern>> = {
  real: {
    tones: [tone(0, 0.32, 960), tone(0.34, 0.32, 720), tone(0.68, 0.32, 960), tone(1.02, 0.32, 720)],
    every: 1.6,
  },
  drill: { tones: [0, 0.3, 0.6].map((at) => tone(at, 0.16, 520, 0.6, 'triangle')), every: 1.9 },
  test: { tones: [tone(0, 0.25, 640, 0.6, 'triangle'), tone(0.3, 0.25, 800, 0.6, 'triangle')], every: 1.8 },
  answer: { tones: [tone(0, 0.1, 660, 0.4, 'sine'), tone(0.12, 0.16, 990, 0.4, 'sine')], every: 0 },
  cannot: { tones: [tone(0, 0.16, 440, 0.4, 'sine'), tone(0.2, 0.22, 330, 0.4, 'sine')], every: 0 },
  short: { tones: [0, 0.35].map((at) => tone(at, 0.28, 392, 0.5, 'triangle')), every: 0 },
  speak: { tones: [tone(0, 0.09, 880, 0.3, 'sine')], every: 0 },
  'speak-recorded': { tones: [0, 0.14, 0.28].map((at) => tone(at, 0.08, 1_175, 0.3, 'sine')), every: 0 },
  'stop-speaking': { tones: [tone(0, 0.12, 494, 0.3, 'sine'), tone(0.14, 0.2, 370, 0.3, 'sine')], every: 0 },
  wave: { tones: [0, 0.2, 0.4, 0.6].map((at) => tone(at, 0.14, 780, 0.6, 'triangle')), every: 0 },
};

function tone(at: number, lasts: number, hertz: number, loud = 1, shape: OscillatorType = 'square'): Tone {
  return { at, lasts, hertz, loud, shape };
}

let context: AudioContext | undefined;
const listeners = new Set<() => void>();

/** Tells when sound becomes allowed, and when it no longer is: a telephone call takes it away on some phones. */
export function watchSound(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function openContext(): AudioContext {
  const opened = new AudioContext();
  opened.addEventListener('statechange', () => {
    for (const listener of listeners) listener();
  });
  return opened;
}

/** Whether sound may be made now: most browsers allow it only after somebody pressed something on this page. */
export function soundReady(): boolean {
  return context?.state === 'running';
}

/** Where sound is made, once it is allowed. */
export function soundContext(): AudioContext | undefined {
  return soundReady() ? context : undefined;
}

/**
 * Asks for sound; a browser that wants a press first allows it when this is called while one is handled. Gives whether sound is allowed from now
 * on, and where the browser waits for a press not before there was one.
 */
export async function unlockSound(): Promise<boolean> {
  if (!('AudioContext' in globalThis)) return false;
  context ??= openContext();
  if (context.state !== 'running') await context.resume().catch(() => undefined);
  return soundReady();
}

/** Sounds a signal once; nothing is heard before sound is allowed. */
export function sound(signal: Signal): void {
  if (context !== undefined && soundReady()) play(context, patterns[signal]);
}

/** Sounds a signal until the function that is given back is called. Begins by itself once sound is allowed. */
export function soundOn(signal: Signal): () => void {
  const pattern = patterns[signal];
  sound(signal);
  const stopWatching = watchSound(() => sound(signal));
  const timer = setInterval(() => sound(signal), Math.max(pattern.every, 1) * 1000);
  return () => {
    stopWatching();
    clearInterval(timer);
  };
}

function play(audio: AudioContext, { tones }: Pattern): void {
  const start = audio.currentTime + 0.02;
  for (const { at, lasts, hertz, loud, shape } of tones) {
    const oscillator = new OscillatorNode(audio, { frequency: hertz, type: shape });
    const gain = new GainNode(audio, { gain: 0 });
    const begins = start + at;
    // Eased in and out, so that nothing clicks.
    gain.gain.setValueAtTime(0, begins);
    gain.gain.linearRampToValueAtTime(loud, begins + 0.015);
    gain.gain.setValueAtTime(loud, begins + lasts - 0.03);
    gain.gain.linearRampToValueAtTime(0, begins + lasts);
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start(begins);
    oscillator.stop(begins + lasts);
  }
}
