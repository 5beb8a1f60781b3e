import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goThere } from '../testing/identity-provider.ts';
import { anna, ProviderScene } from '../testing/provider-scene.ts';

let scene: ProviderScene;

beforeEach(async () => {
  scene = await ProviderScene.open();
});

afterEach(() => scene.close());

describe('what comes back is not believed', () => {
  beforeEach(async () => {
    await scene.begin();
    await scene.place.newUser('anna@school.example');
    scene.provider.people.set('a-1', anna);
  });

  const hour = 3600;
  const now = () => Math.floor(Date.now() / 1000);

  test.each<[string, string, (claims: Record<string, unknown>) => Record<string, unknown>]>([
    ['of another issuer', 'provider-answer', (claims) => ({ ...claims, iss: 'https://evil.example' })],
    ['for another client', 'provider-answer', (claims) => ({ ...claims, aud: 'somebody-else' })],
    ['with another nonce', 'provider-answer', (claims) => ({ ...claims, nonce: 'of-yesterday' })],
    ['without a nonce', 'provider-answer', (claims) => without(claims, 'nonce')],
    ['without a subject', 'provider-answer', (claims) => without(claims, 'sub')],
    ['that has expired', 'provider-time', (claims) => ({ ...claims, iat: now() - 2 * hour, exp: now() - hour })],
    ['that begins tomorrow', 'provider-time', (claims) => ({ ...claims, nbf: now() + 24 * hour })],
  ])('ASVS-9.2.1, ASVS-9.2.3, ASVS-10.5.1, ASVS-10.5.4: a token %s', async (_, code, bend) => {
    scene.provider.bend = bend;
    expect(await scene.signInAt('a-1')).toBe(`/sign-in#${code}`);
    scene.provider.bend = undefined;
    expect(await scene.signInAt('a-1')).toBe('/');
  });

  test('clocks may differ by a little', async () => {
    scene.provider.bend = (claims) => ({ ...claims, iat: now() - 10 * 60, exp: now() - 20 });
    expect(await scene.signInAt('a-1')).toBe('/');
    scene.provider.bend = (claims) => ({ ...claims, iat: now() + 40, nbf: now() + 40 });
    expect(await scene.signInAt('a-1')).toBe('/');
  });

  test('ASVS-6.8.2, ASVS-9.1.1: a token that somebody else signed', async () => {
    scene.provider.foreignKey = true;
    expect(await scene.signInAt('a-1')).toBe('/sign-in#provider-answer');
  });

  test('ASVS-7.6.2, ASVS-10.1.2, ASVS-10.2.1: an answer to what another browser began, or nobody, or long ago', async () => {
    const browser = scene.place.browser();
    const back = await goThere(await scene.pressed(browser), 'a-1');
    expect(await scene.comeBack(scene.place.browser(), back)).toBe('/sign-in#provider-begin-again');
    const other = scene.place.browser();
    await scene.pressed(other);
    expect(await scene.comeBack(other, back)).toBe('/sign-in#provider-answer');
    const bent = new URL(back);
    bent.searchParams.set('state', 'made-up');
    expect(await scene.comeBack(browser, bent)).toBe('/sign-in#provider-answer');
    // What was bent used up what the browser kept.
    expect(await scene.comeBack(browser, back)).toBe('/sign-in#provider-begin-again');
    browser.cookies.set('platform.provider', 'made-up');
    expect(await scene.comeBack(browser, back)).toBe('/sign-in#provider-begin-again');
  });

  test('a code that was used', async () => {
    const browser = scene.place.browser();
    const url = await scene.pressed(browser);
    const kept = new Map(browser.cookies);
    const back = await goThere(url, 'a-1');
    expect(await scene.comeBack(browser, back)).toBe('/');
    const copy = scene.place.browser();
    for (const [name, value] of kept) copy.cookies.set(name, value);
    expect(await scene.comeBack(copy, back)).toBe('/sign-in#provider-answer');
    expect(await copy.me()).toBeNull();
  });

  test('ASVS-10.2.2: an answer in the name of another provider', async () => {
    const browser = scene.place.browser();
    const back = await goThere(await scene.pressed(browser), 'a-1');
    expect(back.searchParams.get('iss')).toBe(scene.provider.issuer);
    back.searchParams.set('iss', 'https://evil.example');
    expect(await scene.comeBack(browser, back)).toBe('/sign-in#provider-answer');
  });

  test('a refusal of the provider is said as such, and what it says is not repeated', async () => {
    expect(await scene.signInAt('nobody-they-know')).toBe('/sign-in#provider-cancelled');
    const browser = scene.place.browser();
    await scene.pressed(browser);
    const path = '/auth/provider/callback?error=<script>&error_description=https://evil.example';
    const answer = await browser.ask(path);
    expect(answer.headers.get('location')).toBe('/sign-in#provider-answer');
  });

  test('ASVS-10.2.1: the code is of use to who began alone, and nobody says where the browser goes', async () => {
    const asked = new URL(
      await scene.pressed(scene.place.browser(), { to: 'https://evil.example', redirect_uri: 'https://evil.example' }),
    );
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: scene.callback,
      code_challenge_method: 'S256',
      scope: 'openid email',
    });
    const browser = scene.place.browser();
    const back = await goThere(await scene.pressed(browser), 'a-1');
    for (const name of ['to', 'callbackURL', 'redirect', 'returnTo'])
      back.searchParams.set(name, 'https://evil.example');
    expect(await scene.comeBack(browser, back)).toBe('/');
  });

  test('the cookie of who is under way cannot be read by scripts, nor by who has it', async () => {
    const browser = scene.place.browser();
    await scene.pressed(browser);
    expect(browser.setCookies.join()).toMatch(
      /^platform\.provider=[^;]+; Max-Age=900; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(browser.cookies.get('platform.provider')).not.toContain('nonce');
  });
});

function without(claims: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(claims).filter(([claim]) => claim !== name));
}
