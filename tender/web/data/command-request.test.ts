import { expect, test } from 'vitest';
import { endpoints } from '#tender/api/endpoints.ts';
import { commandSchema } from '#tender/core/procedure/commands.ts';
import { commandRequest } from './command-request.ts';

test('ALM-02: a question goes to the questions of its procedure, with all its fields in the body', () => {
  const place = { document: 'guide', page: 12 };
  expect(
    commandRequest('almelo', 'ask-question', { place, text: 'Mag het ook anders?', followsUp: undefined }),
  ).toEqual({
    method: 'post',
    path: '/v1/procedures/almelo/questions',
    body: { place, text: 'Mag het ook anders?' },
  });
});

test('ALM-02: what the path says is not said again by the body', () => {
  expect(commandRequest('almelo', 'refuse-question', { question: 'question-17', reason: 'Te laat' })).toEqual({
    method: 'put',
    path: '/v1/procedures/almelo/questions/question-17/refusal',
    body: { reason: 'Te laat' },
  });
});

test('a command that is said by its path alone has no body', () => {
  expect(commandRequest('almelo', 'revoke-role', { user: 'u1', role: 'buyer' })).toEqual({
    method: 'delete',
    path: '/v1/procedures/almelo/roles/buyer/users/u1',
  });
  expect(commandRequest('almelo', 'follow-procedure', {})).toEqual({
    method: 'put',
    path: '/v1/procedures/almelo/interest',
  });
});

test('a new procedure has no address yet', () => {
  const fields = { procedure: 'almelo', fileName: 'leidraad.yaml', source: 'leidraad: 1' };
  expect(commandRequest(undefined, 'draft-procedure', fields)).toEqual({
    method: 'post',
    path: '/v1/procedures',
    body: fields,
  });
  expect(() => commandRequest(undefined, 'withdraw-tender', {})).toThrow(/about a procedure/);
});

test('values cannot break out of their place in the path', () => {
  expect(commandRequest('a/b', 'withdraw-question', { question: '../../x?y#z' }).path).toBe(
    '/v1/procedures/a%2Fb/questions/..%2F..%2Fx%3Fy%23z',
  );
});

/** `POST /v1/procedures`, what goes with something that stands beside the log, and what the platform does itself. */
const besideTheLog: ReadonlySet<string> = new Set([
  'draft-procedure',
  'keep-draft',
  'register-custody-key',
  'renew-invitations',
]);

test('every command of the core has an address whose names are its own fields', () => {
  for (const option of commandSchema.options) {
    const type = option.shape.type.value;
    if (besideTheLog.has(type)) continue;
    const endpoint = endpoints.find(({ command }) => command === type);
    const named = [...(endpoint?.path ?? '{none}').matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect(Object.keys(option.shape), type).toEqual(expect.arrayContaining(named));
  }
});
