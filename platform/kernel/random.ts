/** So many bytes that nobody can foresee. The clock's twin: whoever runs the application hands it in, and a simulation hands in its own. */
export type RandomBytes = (count: number) => Uint8Array;

/** A UUID (RFC 9562, version 4). */
export function uuidFrom(random: RandomBytes): string {
  const bytes = Array.from(random(16), (byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const text = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
