import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  ResponseBodyError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { z } from 'zod';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { leavesOpenly } from '#platform/outgoing/settings-file.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { isUnknownClient, misfitOf, ProviderMisfit, providerRefusal } from './problems.ts';
import type { ProviderSettings } from './settings.ts';

/** What the browser keeps while its owner is at the provider. */
export const keptSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });
export type Kept = z.infer<typeof keptSchema>;

/** What the provider says of who signed in there. */
export interface Shown {
  /** Stands for the person at this provider, for good (`sub`). */
  readonly subject: string;
  /** As it was written there; undefined when it gives none. */
  readonly address?: string;
  /** Whether it says that the address is his; undefined when it says neither. */
  readonly verified?: boolean;
  /** Whether it says that it asked for a second factor. */
  readonly secondFactor: boolean;
}

/** Seconds by which the clocks of the provider and of this server may differ. */
export const tolerance = 60;
/** Seconds for each request to the provider. */
const patience = 6;
/** Milliseconds after which it is asked anew where its parts are, */
const discoveredFor = 3_600_000;
/** and before a browser is sent there: to a provider that is away nobody goes. */
const seenFor = 5000;

/** Speaks OpenID Connect with the one provider of the settings: authorization code with PKCE, state and nonce. */
export class ProviderClient {
  readonly #settings: ProviderSettings;
  readonly #redirectUri: string;
  #discovered: { readonly configuration: Promise<Configuration>; readonly at: number } | undefined;

  constructor(settings: ProviderSettings, redirectUri: string) {
    this.#settings = settings;
    this.#redirectUri = redirectUri;
  }

  /** Where the browser goes to sign in. Codes: `provider-…`. */
  async begin(): Promise<Result<{ readonly url: string; readonly kept: Kept }>> {
    try {
      const configuration = await this.#configuration(seenFor);
      const kept = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const { acr } = this.#settings.secondFactor;
      const url = buildAuthorizationUrl(configuration, {
        redirect_uri: this.#redirectUri,
        scope: 'openid email',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
        ...(acr.length === 0 ? {} : { acr_values: acr.join(' ') }),
      });
      return ok({ url: url.href, kept });
    } catch (error) {
      return providerRefusal(error);
    }
  }

  /** Takes what the browser brought back, `search` with its question mark. Codes: `provider-…`. */
  async finish(search: string, { state, nonce, verifier }: Kept): Promise<Result<Shown>> {
    try {
      const configuration = await this.#configuration();
      const tokens = await authorizationCodeGrant(configuration, new URL(search, this.#redirectUri), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = claimsSchema.safeParse(tokens.claims());
      if (!claims.success) return refuse('provider-answer');
      const { sub: subject, amr, acr } = claims.data;
      const { secondFactor } = this.#settings;
      const told =
        claims.data.email === undefined
          ? claimsSchema.parse(await this.#userInfo(configuration, tokens.access_token, subject))
          : claims.data;
      const verified = told.email_verified ?? told.xms_edov;
      return ok({
        subject,
        secondFactor: amr.some((way) => secondFactor.amr.includes(way)) || secondFactor.acr.includes(acr ?? ''),
        ...(told.email === undefined ? {} : { address: told.email }),
        ...(verified === undefined ? {} : { verified }),
      });
    } catch (error) {
      return providerRefusal(error);
    }
  }

  /** Nothing that was found out before counts. */
  async discoverAnew(): Promise<Configuration> {
    this.#discovered = undefined;
    return this.#configuration();
  }

  /** Hands in a code that nobody gave out: a provider that knows us refuses the code, any other refuses us. */
  async isKnownThere(configuration: Configuration): Promise<boolean> {
    const state = randomState();
    const back = new URL(this.#redirectUri);
    const { issuer } = configuration.serverMetadata();
    back.search = new URLSearchParams({ code: randomState(), state, iss: issuer }).toString();
    const pkceCodeVerifier = randomPKCECodeVerifier();
    try {
      await authorizationCodeGrant(configuration, back, { expectedState: state, pkceCodeVerifier });
      return true;
    } catch (error) {
      if (isUnknownClient(error)) return false;
      if (error instanceof ResponseBodyError) return true;
      throw error;
    }
  }

  async #userInfo(configuration: Configuration, accessToken: string, subject: string): Promise<unknown> {
    const { userinfo_endpoint: where } = configuration.serverMetadata();
    // The library sees to it that the answer is about the same `sub`.
    return where === undefined ? { sub: subject } : fetchUserInfo(configuration, accessToken, subject);
  }

  #configuration(youngerThan = discoveredFor): Promise<Configuration> {
    const at = performance.now();
    if (this.#discovered !== undefined && at - this.#discovered.at < youngerThan) return this.#discovered.configuration;
    const configuration = this.#discover();
    this.#discovered = { configuration, at };
    // What did not work is tried again by the next who asks.
    configuration.catch(() => {
      if (this.#discovered?.configuration === configuration) this.#discovered = undefined;
    });
    return configuration;
  }

  async #discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    return discovery(
      issuer,
      clientId,
      { [clockTolerance]: tolerance },
      (server, ...request) => {
        // OpenID Connect Discovery, 3: without the member it is `client_secret_basic`.
        const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
        const authenticate = ways.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost;
        authenticate(clientSecret)(server, ...request);
      },
      {
        timeout: patience,
        [customFetch]: boundedFetch,
        // Plain HTTP is taken of a provider on this very machine, and of no other: `readProviderSettings` refuses it.
        execute: [enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [allowInsecureRequests] : [])],
      },
    ).then(
      (configuration) => requireOwn(configuration, issuer),
      (error: unknown) => {
        throw misfitOf(error) ?? error;
      },
    );
  }
}

/**
 * Only the issuer of the settings. The library lets Microsoft's addresses for any tenant pass (`common`, `organizations`), behind which
 * everybody in the world with an account there can sign in.
 */
function requireOwn(configuration: Configuration, issuer: URL): Configuration {
  const { issuer: own, authorization_endpoint: page, token_endpoint, jwks_uri } = configuration.serverMetadata();
  if (!URL.canParse(own) || new URL(own).href !== issuer.href) throw new ProviderMisfit('provider-issuer');
  const parts = [page, token_endpoint, jwks_uri];
  if (!parts.every((part) => part !== undefined && isWebAddress(part, issuer)))
    throw new ProviderMisfit('provider-incomplete');
  return configuration;
}

/** A browser is sent there: nothing but the web, and encrypted where the issuer is. */
function isWebAddress(text: string, issuer: URL): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === 'https:' || (url.protocol === 'http:' && issuer.protocol === 'http:' && !leavesOpenly(url));
}

/** Some providers write these as texts. */
const truth = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1')])
  .optional()
  .catch(false);

const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().max(254).optional().catch(undefined),
  email_verified: truth,
  /** Entra ID: the domain of the address belongs to the organisation. */
  xms_edov: truth,
  amr: z.array(z.string()).catch([]),
  acr: z.string().optional().catch(undefined),
});
