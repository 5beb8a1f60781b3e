/** Lower-case hex. */
export async function hexSha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** By which a recipient is compared: the hash of its text. */
export function fingerprintOf(recipient: string): Promise<string> {
  return hexSha256(new TextEncoder().encode(recipient));
}
