/** Small texts kept on this device. A browser that allows no storage forgets them, and nothing else happens. */
export function recall(key: string): string | undefined {
  try {
    return globalThis.localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** False when the browser did not keep it: storage is full or not allowed. */
export function remember(key: string, text: string): boolean {
  try {
    globalThis.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

export function forget(key: string): void {
  try {
    globalThis.localStorage.removeItem(key);
  } catch {
    // Nothing was kept either.
  }
}
