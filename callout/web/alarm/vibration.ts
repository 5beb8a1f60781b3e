const pattern = [700, 250, 700, 250, 1200, 400];
const patternMs = pattern.reduce((sum, part) => sum + part, 0);

/** False in browsers that never let a page vibrate, such as those of Apple. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator;
}

/** Once, short: something happened under the finger. */
export function tick(): void {
  if (canVibrate()) navigator.vibrate(60);
}

/** Vibrates until the function that is given back is called. A browser may refuse before the first press on the page. */
export function vibrateOn(): () => void {
  if (!canVibrate()) return () => undefined;
  const begin = (): void => void navigator.vibrate(pattern);
  begin();
  const timer = setInterval(begin, patternMs);
  return () => {
    clearInterval(timer);
    navigator.vibrate(0);
  };
}
