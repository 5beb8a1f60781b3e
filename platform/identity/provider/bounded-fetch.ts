import type { CustomFetch } from 'openid-client';
import { NoAnswer } from './problems.ts';

/** Bytes of an answer; that of the largest providers has some tens of thousands. */
const mostBytes = 1_000_000;

/** Asks the provider. Follows no redirect, as the library wants it, and reads no more than is sensible. Rejects with `NoAnswer`. */
export const boundedFetch: CustomFetch = async (url, { body, signal, ...options }) => {
  try {
    const response = await fetch(url, {
      ...options,
      // The library's own type of a body is wider by kinds that it never sends.
      ...(body instanceof URLSearchParams || typeof body === 'string' ? { body } : {}),
      ...(signal === undefined ? {} : { signal }),
    });
    const { status, headers } = response;
    const bytes = await startOf(response);
    return new Response(bytes.length === 0 ? null : bytes, { status, headers });
  } catch (error) {
    throw new NoAnswer(error);
  }
};

async function startOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.byteLength;
    if (length > mostBytes) throw new Error('more than a provider has to say');
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}
