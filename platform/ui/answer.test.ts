import { expect, test } from 'vitest';
import { isPassing, ProblemError, problemOf, readProblem } from './answer.ts';

test('a refusal keeps its code, sentence and values, and names its fields as the form does', () => {
  const body = {
    type: 'urn:problem-type:input-invalid',
    title: 'Bad Request',
    status: 400,
    code: 'input-invalid',
    detail: 'Niet alles klopt.',
    params: { count: 1 },
    errors: [
      { in: 'body', pointer: '#/place/page', code: 'too-small', params: { minimum: 1 }, detail: 'Ten minste 1.' },
    ],
  };
  expect(readProblem(400, body)).toEqual({
    status: 400,
    code: 'input-invalid',
    title: 'Bad Request',
    detail: 'Niet alles klopt.',
    params: { count: 1 },
    errors: [{ field: 'place.page', code: 'too-small', params: { minimum: 1 }, detail: 'Ten minste 1.' }],
  });
});

test('an answer that is no problem is still a refusal with a sentence', () => {
  expect(readProblem(500, undefined)).toEqual({ status: 500, code: 'answer-unreadable' });
  expect(readProblem(500, { code: 5, params: { a: {} }, errors: ['x'] })).toEqual({ status: 500, errors: [{}] });
});

test('a proxy that finds no server is a line that is lost', () => {
  for (const status of [502, 503, 504])
    expect(readProblem(status, '<html>')).toEqual({ status, code: 'connection-lost' });
});

test('only a failing line or server is worth asking again', () => {
  expect(isPassing(problemOf(new ProblemError({ code: 'connection-lost' })))).toBe(true);
  expect(isPassing({ status: 503 })).toBe(true);
  expect(isPassing({ status: 409, code: 'role-needed' })).toBe(false);
  expect(problemOf(new TypeError('x is undefined'))).toEqual({ code: 'page-failed' });
});
