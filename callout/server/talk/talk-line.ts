import type { TalkAnswer } from '#callout/core/protocol/talk-frames.ts';
import type { Talker } from '#callout/core/talk/floor.ts';

/** A line on which somebody listens and speaks: that of his phone, or of a page of the reception. */
export interface TalkLine {
  /** The same for a line that takes the place of one that broke. */
  readonly talker: Talker;
  readonly user: string;
  readonly send: (answer: TalkAnswer) => void;
  /** A line on which too much waits loses sound, and nothing else. */
  readonly sendVoice: (bytes: Uint8Array) => void;
  /** Of a line at another node, that node: it gets each piece once, for all who hear it there. */
  readonly node?: NodeEar;
}

export interface NodeEar {
  readonly sendVoice: (bytes: Uint8Array) => void;
}
