import { useEffect } from 'react';

/**
 * What had focus may go away: a button whose deed is done, a row that was removed. Focus then goes to the first heading of the nearest
 * part of the page that is still there, so that who works by keyboard or by ear goes on from the same place.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | undefined;
    let around: readonly Element[] = [];
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      last = target;
      around = ancestors(target);
    };
    const watcher = new MutationObserver(() => {
      if (last === undefined || last.isConnected || document.activeElement !== document.body) return;
      last = undefined;
      headingNear(around)?.focus();
    });
    document.addEventListener('focusin', remember);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      watcher.disconnect();
    };
  }, []);
}

function ancestors(element: Element): Element[] {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...ancestors(parent)];
}

function headingNear(around: readonly Element[]): HTMLElement | undefined {
  for (const place of around) {
    if (!place.isConnected) continue;
    const heading = [...place.querySelectorAll<HTMLElement>('h1, h2, h3, h4')].find((each) => each.checkVisibility());
    if (heading === undefined) continue;
    heading.tabIndex = -1;
    heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
    return heading;
  }
  return undefined;
}
