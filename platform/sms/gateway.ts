import { send } from '#platform/outgoing/request.ts';
import type { GatewaySettings } from './settings.ts';

export interface Sms {
  /** The same for every try, so that a gateway that knows it sends it once. */
  readonly id: string;
  /** International, `+31612345678`. */
  readonly to: string;
  readonly text: string;
}

export type SmsResult =
  | { readonly kind: 'sent' }
  /** Worth another try. */
  | { readonly kind: 'later'; readonly problem: string }
  /** It will not send this one, whatever we do. */
  | { readonly kind: 'refused'; readonly problem: string };

/** Any gateway. Never rejects: what went wrong is an answer. */
export type SendSms = (sms: Sms) => Promise<SmsResult>;

/** Milliseconds for one try. */
const usualPatience = 8000;

/** A gateway that takes one HTTP request for each message, as nearly all do. */
export function httpGateway(settings: GatewaySettings, patience = usualPatience): SendSms {
  const { method, url, headers, body, secret } = settings;
  const encode = encodingOf(headers['content-type'] ?? '');
  return async ({ id, to, text }) => {
    const values = { id, to, text, secret };
    try {
      const { status } = await send({
        url: new URL(filled(url, values, encodeURIComponent)),
        method,
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, filled(value, { id, secret }, oneLine)]),
        ),
        body: Buffer.from(filled(body, values, encode)),
        trusted: true,
        patience,
      });
      if (status >= 200 && status < 300) return { kind: 'sent' };
      const problem = `http-${status}`;
      return status === 408 || status === 429 || status >= 500
        ? { kind: 'later', problem }
        : { kind: 'refused', problem };
    } catch (error) {
      return { kind: 'later', problem: codeOf(error) };
    }
  };
}

type Encode = (value: string) => string;

/** What stands between braces is replaced, and can be nothing but a value there. */
function filled(template: string, values: Readonly<Record<string, string>>, encode: Encode): string {
  return template.replaceAll(/\{(\w+)\}/g, (all, name: string) => {
    const value = values[name];
    return value === undefined ? all : encode(value);
  });
}

function encodingOf(type: string): Encode {
  if (/\bjson\b/iu.test(type)) return (value) => JSON.stringify(value).slice(1, -1);
  if (/^application\/x-www-form-urlencoded\b/iu.test(type)) return encodeURIComponent;
  if (/\bxml\b/iu.test(type)) return (value) => value.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return (value) => value;
}

function oneLine(value: string): string {
  return value.replaceAll(/\p{Cc}+/gu, ' ');
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timeout';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
