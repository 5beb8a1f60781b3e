export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const pdfType = 'application/pdf';
export const videoType = 'video/mp4';
const unknownType = 'application/octet-stream';

/** Enough of a file to tell its kind. */
export const headBytes = 1024;

/** The kind of file by its first bytes; what the browser says of it is not looked at. */
export function mediaTypeOf(head: Uint8Array, name: string): string {
  const text = new TextDecoder('latin1').decode(head);
  if (text.includes('%PDF-')) return pdfType;
  if (isVideo(head) && /\.mp4$/i.test(name)) return videoType;
  return text.startsWith('PK\u0003\u0004') && /\.xlsx$/i.test(name) ? xlsxType : unknownType;
}

/** An ISO media file says so behind the length of its first box. */
export function isVideo(head: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(head.subarray(4, 8)) === 'ftyp';
}
