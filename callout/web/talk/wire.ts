import type { TalkAnswer, TalkRequest } from '#callout/core/protocol/talk-frames.ts';

/** What a conversation goes over: the line of a phone, or one of its own. */
export interface TalkWire {
  /** False when there is no line: it was not sent. */
  readonly send: (request: TalkRequest) => boolean;
  readonly sendVoice: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** Tells at once whether there is a line. The function returned ends it. */
  readonly listen: (listener: TalkListener) => () => void;
}

export interface TalkListener {
  readonly onAnswer: (answer: TalkAnswer) => void;
  readonly onVoice: (bytes: Uint8Array) => void;
  readonly onLine: (open: boolean) => void;
}
