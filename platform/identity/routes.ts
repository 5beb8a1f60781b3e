import { z } from 'zod';
import type { App, RequestContext } from '#platform/http/context.ts';
import { type ProblemStatus, problem, refused } from '#platform/http/problem.ts';
import { say } from '#platform/kernel/words.ts';
import type { Identity } from './identity.ts';
import { signInWords } from './words.ts';

/** All that is open under `/auth`; whatever else the library offers is not there. */
const open: readonly (readonly ['GET' | 'POST', string])[] = [
  ['GET', '/get-session'],
  ['GET', '/list-sessions'],
  ['GET', '/passkey/generate-authenticate-options'],
  ['GET', '/passkey/generate-register-options'],
  ['GET', '/passkey/list-user-passkeys'],
  ['POST', '/change-password'],
  ['POST', '/passkey/delete-passkey'],
  ['POST', '/passkey/update-passkey'],
  ['POST', '/passkey/verify-authentication'],
  ['POST', '/passkey/verify-registration'],
  ['POST', '/request-password-reset'],
  ['POST', '/reset-password'],
  ['POST', '/revoke-other-sessions'],
  ['POST', '/revoke-session'],
  ['POST', '/revoke-sessions'],
  ['POST', '/sign-in/email'],
  ['POST', '/sign-out'],
  ['POST', '/two-factor/disable'],
  ['POST', '/two-factor/enable'],
  ['POST', '/two-factor/generate-backup-codes'],
  ['POST', '/two-factor/verify-backup-code'],
  ['POST', '/two-factor/verify-totp'],
];

/** Puts signing in and all that belongs to it under `/auth`. What it refuses is a problem with a code and a sentence, as everywhere. */
export function serveIdentity(app: App, identity: Pick<Identity, 'handler'>): void {
  for (const [method, path] of open) {
    app.on(method, `/auth${path}`, async (c) => {
      const answer = await identity.handler(await unread(c));
      if (answer.status >= 400) return asProblem(c, answer);
      // What pages loaded is forgotten with the session. Keys of work spaces stay: without them a tenderer could not go on with his draft.
      if (path === '/sign-out') answer.headers.set('clear-site-data', '"cache"');
      return answer;
    });
  }
}

/** The request as it came: its body was read before, when its depth was looked at. */
async function unread(c: RequestContext): Promise<Request> {
  const { method, url, headers } = c.req.raw;
  return method === 'GET' ? c.req.raw : new Request(url, { method, headers, body: await c.req.arrayBuffer() });
}

const answerSchema = z
  .object({ code: z.string().catch(''), message: z.string().catch('') })
  .catch({ code: '', message: '' });

async function asProblem(c: RequestContext, answer: Response): Promise<Response> {
  const status = statusOf(answer.status);
  const text = await answer.text();
  const { code, message } = answerSchema.parse(parsed(text));
  for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
  const name = code.toLowerCase().replaceAll('_', '-');
  const seconds = /^\d+$/.test(message) ? Number(message) : 0;
  if (status === 429 && seconds > 0) c.header('retry-after', String(seconds));
  if (isKnown(name)) return refused(c, { code: name, params: seconds > 0 ? { seconds } : {} }, status, signInWords);
  const sentence = say(signInWords, status === 401 ? 'unauthorized' : 'sign-in-refused', c.get('language'));
  return problem(c, { code: name === '' ? 'sign-in-refused' : name, status, sentence });
}

function isKnown(code: string): code is keyof typeof signInWords {
  return code in signInWords;
}

function statusOf(status: number): ProblemStatus {
  const kept: readonly ProblemStatus[] = [401, 403, 404, 413, 415, 429, 500];
  return kept.find((one) => one === status) ?? (status >= 500 ? 500 : 400);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
