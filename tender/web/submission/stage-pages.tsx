import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { placeOfPages } from './page-below.ts';
import './pages.css';

/** Holds the pages below a stage page: going from one to another brings the eyes and the focus to where it begins. */
export function StagePages(props: { readonly children: ReactNode }): ReactNode {
  const { pathname, hash } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return undefined;
    before.current = pathname;
    if (hash !== `#${placeOfPages}`) return undefined;
    // After the frame has put the focus on the whole of the page.
    const later = requestAnimationFrame(() => place.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(later);
  }, [pathname, hash]);
  return (
    <div ref={place} id={placeOfPages} className="page-stage" tabIndex={-1}>
      {props.children}
    </div>
  );
}
