import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { httpGateway } from './gateway.ts';
import { type GatewaySettings, readGatewaySettings } from './settings.ts';
import { readTelephone } from './telephone.ts';
import { openSmsGateway, type TestSmsGateway } from './testing/sms-gateway.ts';

let gateway: TestSmsGateway;
let folder: string;

beforeAll(async () => {
  gateway = await openSmsGateway();
  folder = await mkdtemp(join(tmpdir(), 'sms-'));
});

afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

const settings = (more: Partial<GatewaySettings> = {}): GatewaySettings => ({
  url: `${gateway.origin}/send`,
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: 'Bearer {secret}' },
  body: '{"to":"{to}","text":"{text}","reference":"{id}"}',
  secret: 'geheim',
  ...more,
});
const sms = { id: 'call-1/anna', to: '+31612345678', text: 'Brand: “leskeuken” 2.14 \\ "hal"\nkom {to} & <b>' };
const last = () => gateway.received.at(-1);

describe('BHV-07: an SMS by any HTTP gateway', () => {
  test('the message arrives as it was, in JSON, in a form, in XML and in the address', async () => {
    expect(await httpGateway(settings())(sms)).toEqual({ kind: 'sent' });
    expect(last()).toMatchObject({ method: 'POST', path: '/send', headers: { authorization: 'Bearer geheim' } });
    expect(JSON.parse(last()?.body ?? '')).toEqual({ to: sms.to, text: sms.text, reference: sms.id });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    await httpGateway(settings({ headers: form, body: 'to={to}&text={text}' }))(sms);
    expect(Object.fromEntries(new URLSearchParams(last()?.body))).toEqual({ to: sms.to, text: sms.text });
    await httpGateway(settings({ headers: { 'content-type': 'text/xml' }, body: '<sms>{text}</sms>' }))(sms);
    expect(last()?.body).not.toMatch(/<b>|"/u);
    await httpGateway(settings({ method: 'GET', url: `${gateway.origin}/send?to={to}&text={text}`, body: '' }))(sms);
    const asked = new URL(last()?.path ?? '', gateway.origin).searchParams;
    expect(Object.fromEntries(asked)).toEqual({ to: sms.to, text: sms.text });
  });

  test('what is worth another try and what is not are told apart, also where nobody answers', async () => {
    const sender = httpGateway(settings(), 200);
    gateway.next(400, 401, 429, 503, 302, 'silence');
    expect(await sender(sms)).toEqual({ kind: 'refused', problem: 'http-400' });
    expect(await sender(sms)).toEqual({ kind: 'refused', problem: 'http-401' });
    expect(await sender(sms)).toEqual({ kind: 'later', problem: 'http-429' });
    expect(await sender(sms)).toEqual({ kind: 'later', problem: 'http-503' });
    // A redirect is not followed: it could lead anywhere.
    expect(await sender(sms)).toEqual({ kind: 'refused', problem: 'http-302' });
    expect(await sender(sms)).toEqual({ kind: 'later', problem: 'timeout' });
    const nobody = httpGateway(settings({ url: 'http://127.0.0.1:9/' }));
    expect(await nobody(sms)).toEqual({ kind: 'later', problem: 'ECONNREFUSED' });
  });
});

describe('settings of a gateway', () => {
  const file = async (value: unknown) => {
    const path = join(folder, 'sms.json');
    await writeFile(path, JSON.stringify(value));
    return path;
  };

  test('the secret comes from a file that nobody else may read', async () => {
    await writeFile(join(folder, 'sms-secret'), 'geheim\n', { mode: 0o600 });
    const path = await file({ url: 'https://sms.example/send', body: '{"to":"{to}"}', secretFile: 'sms-secret' });
    expect(await readGatewaySettings(path)).toEqual({
      url: 'https://sms.example/send',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"to":"{to}"}',
      secret: 'geheim',
    });
    await chmod(join(folder, 'sms-secret'), 0o644);
    await expect(readGatewaySettings(path)).rejects.toThrow('mode 0600');
  });

  test('numbers leave the machine over https only, to one server, and nothing else is passed over', async () => {
    await expect(readGatewaySettings(await file({ url: 'http://sms.example/' }))).rejects.toThrow('https only');
    await expect(readGatewaySettings(await file({ url: 'https://{to}.example/' }))).rejects.toThrow();
    await expect(readGatewaySettings(await file({ url: 'https://sms.example/', key: 'x' }))).rejects.toThrow('key');
    await expect(
      readGatewaySettings(await file({ url: 'https://sms.example/', headers: { 'x-a': 'b\r\nx-c: d' } })),
    ).rejects.toThrow();
    expect(await readGatewaySettings(await file({ url: 'http://localhost:8081/send' }))).toMatchObject({ secret: '' });
  });
});

test('telephone numbers are international, however they are written', () => {
  for (const text of ['+31612345678', ' +31 6 12 34 56 78 ', '0031612345678', '+31 (0)6-12345678', '+31.6.12345678'])
    expect(unwrap(readTelephone(text)), text).toBe('+31612345678');
  for (const text of ['0612345678', '+3161', '+31612345678901234', '+0612345678', '+31612345678x', ''])
    expect(readTelephone(text), text).toMatchObject({ ok: false, error: { code: 'telephone-wrong' } });
});
