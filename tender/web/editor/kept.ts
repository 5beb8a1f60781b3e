import { forget, recall, remember } from '#platform/ui/device-storage.ts';

/** A guide being written, as this device keeps it. */
export interface KeptDraft {
  readonly fileName: string;
  readonly source: string;
  /** What it was when it was opened, or last saved elsewhere. */
  readonly saved: string;
}

/** A version that somebody chose to keep, to compare with later. */
export interface KeptVersion {
  /** ISO instant. */
  readonly at: string;
  readonly source: string;
}

/** Versions on a device; the oldest go first. */
const mostVersions = 10;

/** Of a guide that is no procedure yet. */
export const newGuide = 'new';

function draftKey(of: string): string {
  return `draft:guide-editor:${of}`;
}

export function keptDraft(of: string): KeptDraft | undefined {
  const value = parsed(recall(draftKey(of)));
  return isDraft(value) ? value : undefined;
}

/** False when the device did not keep it. */
export function keepDraft(of: string, draft: KeptDraft): boolean {
  return remember(draftKey(of), JSON.stringify(draft));
}

export function forgetDraft(of: string): void {
  forget(draftKey(of));
}

export function keptVersions(of: string): readonly KeptVersion[] {
  const value = parsed(recall(`${draftKey(of)}:versions`));
  return Array.isArray(value) ? value.filter(isVersion) : [];
}

/** False when the device did not keep it. */
export function keepVersion(of: string, version: KeptVersion): boolean {
  const versions = [version, ...keptVersions(of).filter(({ source }) => source !== version.source)];
  return remember(`${draftKey(of)}:versions`, JSON.stringify(versions.slice(0, mostVersions)));
}

function isDraft(value: unknown): value is KeptDraft {
  return holdsTexts(value, ['fileName', 'source', 'saved']);
}

function isVersion(value: unknown): value is KeptVersion {
  return holdsTexts(value, ['at', 'source']);
}

/** What stands on a device, anybody may have put there. */
function holdsTexts(value: unknown, keys: readonly string[]): boolean {
  return (
    typeof value === 'object' && value !== null && keys.every((key) => typeof Reflect.get(value, key) === 'string')
  );
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
