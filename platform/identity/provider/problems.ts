import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import { type Refusal, refuse } from '#platform/kernel/result.ts';

/** Nothing that can be used came back: nobody answered, or somebody with another certificate. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly code: string;

  constructor(cause: unknown) {
    super('no answer', { cause });
    this.code = networkCode(cause);
  }
}

function networkCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return 'code' in error && typeof error.code === 'string' ? error.code : networkCode(error.cause);
}

/** What the provider publishes about itself is not what it should be. */
export class ProviderMisfit extends Error {
  override readonly name = 'ProviderMisfit';
  readonly code: 'provider-issuer' | 'provider-incomplete';

  constructor(code: ProviderMisfit['code'], cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** What is the matter with a description that the library does not take; undefined when there was none to look at. */
export function misfitOf(error: unknown): ProviderMisfit | undefined {
  if (!(error instanceof ClientError)) return undefined;
  switch (error.code) {
    case 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED':
      return new ProviderMisfit('provider-issuer', error);
    case 'OAUTH_RESPONSE_IS_NOT_CONFORM':
      return error.cause instanceof Response && error.cause.status >= 500
        ? undefined
        : new ProviderMisfit('provider-incomplete', error);
    case 'OAUTH_RESPONSE_IS_NOT_JSON':
    case 'OAUTH_PARSE_ERROR':
    case 'OAUTH_INVALID_RESPONSE':
      return new ProviderMisfit('provider-incomplete', error);
    default:
      return undefined;
  }
}

/** The provider does not take our name and secret (RFC 6749, 5.2). */
export function isUnknownClient(error: unknown): boolean {
  return error instanceof ResponseBodyError
    ? ['invalid_client', 'unauthorized_client'].includes(error.error)
    : error instanceof WWWAuthenticateChallengeError;
}

/** What went wrong on the way to the provider and back, as a refusal. Throws on what is a mistake of ours. */
export function providerRefusal(error: unknown): { readonly ok: false; readonly error: Refusal } {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return refuse(code);
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof NoAnswer)
    return /CERT|TLS|SSL|SIGNED|ISSUER/u.test(error.code) ? 'provider-certificate' : 'provider-away';
  if (error instanceof ProviderMisfit) return error.code;
  if (isUnknownClient(error)) return 'provider-client';
  if (error instanceof AuthorizationResponseError) return answered[error.error] ?? 'provider-answer';
  if (error instanceof ResponseBodyError) return answered[error.error] ?? 'provider-answer';
  if (!(error instanceof ClientError)) return undefined;
  if (error.cause instanceof NoAnswer) return codeOf(error.cause);
  return refused[error.code ?? ''] ?? 'provider-answer';
}

/** By the codes of OAuth 2.0 and OpenID Connect. */
const answered: Readonly<Record<string, string>> = {
  access_denied: 'provider-cancelled',
  server_error: 'provider-away',
  temporarily_unavailable: 'provider-away',
};

/** By the codes of the library. */
const refused: Readonly<Record<string, string>> = {
  OAUTH_TIMEOUT: 'provider-away',
  OAUTH_ABORT: 'provider-away',
  OAUTH_RESPONSE_IS_NOT_CONFORM: 'provider-away',
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'provider-time',
};
