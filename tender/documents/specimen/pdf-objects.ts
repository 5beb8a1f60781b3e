import { zlibSync } from 'fflate';

/** Objects of a PDF, numbered from 1 in the order in which they are added; text holds one byte a character. */
export interface PdfObjects {
  add(body: string): number;
  addStream(dictionary: string, content: string | Uint8Array): number;
  /** Replaces an object that was added as a place to be filled. */
  set(number: number, body: string): void;
  /** The file, with `root` as its catalog; always the same for the same objects. */
  file(root: number): Uint8Array;
}

export function pdfObjects(): PdfObjects {
  const bodies: string[] = [];
  const add = (body: string): number => bodies.push(body);
  return {
    add,
    addStream(dictionary, content) {
      const packed = binary(zlibSync(typeof content === 'string' ? bytesOf(content) : content));
      return add(`<<${dictionary}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed}\nendstream`);
    },
    set(number, body) {
      bodies[number - 1] = body;
    },
    file: (root) => bytesOf(written(bodies, root)),
  };
}

function written(bodies: readonly string[], root: number): string {
  const parts = ['%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, body] of bodies.entries()) {
    const part = `${index + 1} 0 obj\n${body}\nendobj\n`;
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = bodies.length + 1;
  parts.push(
    `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root ${root} 0 R>>\nstartxref\n${length}\n%%EOF\n`,
  );
  return parts.join('');
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function binary(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return text;
}
