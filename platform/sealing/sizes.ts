/**
 * Padmé (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019, section 4): of a size of
 * E + 1 bits only about the top log2(E) may be other than zero, so that the size of a ciphertext tells little of the plain one. At most
 * 11.2 % is added.
 */
export function paddedSize(size: number): number {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`${size} is no size of a file`);
  if (size < 2) return size;
  const exponent = bitLength(size) - 1;
  const step = 2 ** (exponent - bitLength(exponent));
  return Math.ceil(size / step) * step;
}

export const chunkBytes = 64 * 1024;
export const tagBytes = 16;
export const nonceBytes = 16;

/** Bytes that `sealStream` and `sealBytes` make of a plain size, padding included, for so many hybrid recipients. */
export function sealedSize(size: number, recipients = 2): number {
  const padded = paddedSize(size);
  const chunks = Math.max(1, Math.ceil(padded / chunkBytes));
  return headerSize(recipients) + nonceBytes + padded + chunks * tagBytes;
}

function headerSize(recipients: number): number {
  const version = 'age-encryption.org/v1\n'.length;
  const stanza = '-> mlkem768x25519 \n'.length + unpaddedBase64(1120) + unpaddedBase64(32) + '\n'.length;
  return version + recipients * stanza + '--- \n'.length + unpaddedBase64(32);
}

function unpaddedBase64(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}

/** How many binary digits a positive whole number has; exact where `Math.log2` rounds. */
function bitLength(value: number): number {
  return value.toString(2).length;
}
