/** A piece of an XML document; names without their namespace prefix. An empty element comes as `open` and `close`. */
export type XmlPiece =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Not well-formed, or something an office file has no need of. */
export class XmlError extends Error {}

const deepest = 64;
const mostAttributes = 100;

/** Reads XML from outside in one pass: no document type, so no entities but the five of XML itself and numbers; throws `XmlError`. */
export function* xmlPieces(bytes: Uint8Array): Generator<XmlPiece> {
  const xml = decode(bytes);
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    const text = xml.slice(at, start < 0 ? xml.length : start);
    if (open.length > 0 && text !== '') yield { kind: 'text', text: resolve(text) };
    if (start < 0) break;
    if (xml.startsWith('<!--', start)) at = after(xml, '-->', start);
    else if (xml.startsWith('<?', start)) at = after(xml, '?>', start);
    else if (xml.startsWith('<![CDATA[', start)) {
      at = after(xml, ']]>', start);
      yield { kind: 'text', text: xml.slice(start + 9, at - 3) };
    } else if (xml.startsWith('<!', start)) throw new XmlError('document type');
    else {
      const tag = tagAt(xml, start);
      at = tag.end;
      yield* step(tag, open);
    }
  }
  if (open.length > 0) throw new XmlError('unclosed');
}

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly empty: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
}

function* step(tag: Tag, open: string[]): Generator<XmlPiece> {
  if (tag.closing) {
    if (open.pop() !== tag.name) throw new XmlError('crossed');
    yield { kind: 'close', name: local(tag.name) };
    return;
  }
  yield { kind: 'open', name: local(tag.name), attributes: tag.attributes };
  if (tag.empty) yield { kind: 'close', name: local(tag.name) };
  else if (open.push(tag.name) > deepest) throw new XmlError('deep');
}

function tagAt(xml: string, start: number): Tag {
  const head = /<(\/?)([^\s/>="'<]+)/y;
  head.lastIndex = start;
  const [whole = '', slash = '', name = ''] = head.exec(xml) ?? [];
  if (name === '') throw new XmlError('tag');
  const attributes = new Map<string, string>();
  const attribute = /\s+([^\s/>="'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
  attribute.lastIndex = start + whole.length;
  let at = attribute.lastIndex;
  for (let found = attribute.exec(xml); found !== null; found = attribute.exec(xml)) {
    const [, key = '', double, single] = found;
    if (attributes.has(key) || attributes.size >= mostAttributes) throw new XmlError('attribute');
    attributes.set(key, resolve(double ?? single ?? ''));
    at = attribute.lastIndex;
  }
  const tail = /\s*(\/?)>/y;
  tail.lastIndex = at;
  const close = tail.exec(xml);
  if (close === null) throw new XmlError('tag');
  return { name, closing: slash === '/', empty: close[1] === '/', attributes, end: tail.lastIndex };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new XmlError('unclosed');
  return found + mark.length;
}

const named = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function resolve(text: string): string {
  return text.replace(/&([^;&]{0,10});?/g, (_, entity: string) => {
    const digits = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(entity);
    const code =
      digits === null ? undefined : Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] === undefined ? 10 : 16);
    const character =
      code === undefined ? named.get(entity) : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (character === undefined) throw new XmlError('entity');
    return character;
  });
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError('encoding');
  }
}
