import type { BundledUpload } from './bundle.ts';

const member = /^uploads\/([0-9a-z][0-9a-z-]{0,63})\/(checkpoint\.txt|events\.jsonl)$/;

export function isUploadMember(name: string): boolean {
  return member.test(name);
}

/** Undefined when one has a head without events, or the other way round. */
export function readUploads(texts: ReadonlyMap<string, string>): readonly BundledUpload[] | undefined {
  const uploads: BundledUpload[] = [];
  for (const id of new Set([...texts.keys()].flatMap((name) => member.exec(name)?.[1] ?? []))) {
    const checkpoint = texts.get(`uploads/${id}/checkpoint.txt`);
    const events = texts.get(`uploads/${id}/events.jsonl`);
    if (checkpoint === undefined || events?.endsWith('\n') !== true) return undefined;
    uploads.push({ id, checkpoint, leaves: events.slice(0, -1).split('\n') });
  }
  return uploads;
}
