/** Standard base64 (RFC 4648, section 4, with padding) of hashes, keys and signatures; not meant for files. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Whole groups of four; in the last one, no bits beyond the bytes it stands for. */
const canonical = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/;

/** Undefined unless the text is exactly what `toBase64` makes of some bytes. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!canonical.test(text)) return undefined;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
