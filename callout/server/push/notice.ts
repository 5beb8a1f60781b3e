import { createHash } from 'node:crypto';
import { phaseOf } from '#callout/core/alarm/call.ts';
import type { Call } from '#callout/core/alarm/state.ts';
import type { PushNotice } from '#callout/core/protocol/push.ts';
import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import type { Push } from '#platform/push/send.ts';
import { pushWords } from './words.ts';

/** Seconds that a push service keeps an alarm for a phone that is off. */
const ttl = 900;
/** Characters of what people wrote; everything together must fit into one push. */
const mostText = 200;

export interface NoticeSettings {
  readonly location: string;
  readonly language: Language;
  readonly token: string;
}

/** What the phone needs to ring and to be answered: nature, place and location. No names, and nothing else of what people wrote. */
export function alarmPush(call: Call, again: number, settings: NoticeSettings): Push {
  const { language, location, token } = settings;
  const params = paramsOf(call, location);
  return pushOf(call, {
    ...common(call, token),
    kind: 'alarm',
    again,
    title: say(pushWords, `alarm-${call.mode}`, language, params),
    body: say(pushWords, 'where', language, params),
    words: {
      coming: say(pushWords, 'coming', language),
      cannot: say(pushWords, 'cannot', language),
      saidComing: say(pushWords, 'saidComing', language),
      saidCannot: say(pushWords, 'saidCannot', language),
      notSaid: say(pushWords, 'notSaid', language),
    },
  });
}

/** It takes the place of the alarm, on the phone and at the push service. */
export function overPush(call: Call, { language, location, token }: NoticeSettings): Push {
  const params = paramsOf(call, location);
  const how = phaseOf(call) === 'withdrawn' || call.withdrawn !== undefined ? 'over-withdrawn' : 'over-all-clear';
  const key = call.mode === 'real' ? how : (`over-${call.mode}` as const);
  return pushOf(call, {
    ...common(call, token),
    kind: 'over',
    title: say(pushWords, key, language, params),
    body: say(pushWords, 'where', language, params),
  });
}

/** That there is a message; what it says is read in the app. */
export function messagePush(call: Call, { language, location, token }: NoticeSettings): Push {
  return pushOf(call, {
    ...common(call, token),
    kind: 'message',
    title: say(pushWords, call.mode === 'real' ? 'message' : 'message-drill', language),
    body: `${say(pushWords, 'where', language, paramsOf(call, location))}. ${say(pushWords, 'open', language)}.`,
  });
}

function common({ id, mode }: Call, answer: string): Pick<PushNotice, 'v' | 'call' | 'mode' | 'answer'> {
  return { v: 1, call: id, mode, answer };
}

function paramsOf({ nature, personal }: Call, location: string): Readonly<Record<string, string>> {
  return { nature: clipped(nature), place: clipped(personal['place'] ?? ''), location: clipped(location) };
}

function clipped(text: string): string {
  return text.length <= mostText ? text : `${text.slice(0, mostText).toWellFormed()}…`;
}

function pushOf({ id }: Call, notice: PushNotice): Push {
  // The push service sees the topic: it tells nothing but that two pushes are about the same.
  const topic = createHash('sha256')
    .update(notice.kind === 'message' ? `message ${id}` : id)
    .digest('base64url')
    .slice(0, 32);
  return { text: JSON.stringify(notice), ttl, topic };
}
