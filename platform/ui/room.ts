import { type RefObject, useEffect } from 'react';

/** Tells the page in a custom property how high a bar is that lies over it, so that nothing hides behind the bar. */
export function useRoomFor(bar: RefObject<HTMLElement | null>, property: `--ui-${string}`): void {
  useEffect(() => {
    const root = document.documentElement;
    const measure = (): void => root.style.setProperty(property, `${bar.current?.offsetHeight ?? 0}px`);
    const watcher = new ResizeObserver(measure);
    if (bar.current !== null) watcher.observe(bar.current);
    return () => {
      watcher.disconnect();
      root.style.removeProperty(property);
    };
  }, [bar, property]);
}
