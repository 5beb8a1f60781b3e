import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';

interface PdfPageProps {
  readonly page: PDFPageProxy;
  readonly label: string;
  /** Wider than its column, to be scrolled. */
  readonly large: boolean;
}

/** One page as wide as its column, drawn when it comes near the window; its text lies over it, to select and to be read aloud. */
export function PdfPage({ page, label, large }: PdfPageProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const width = useWidthWhenNear(box);
  const { width: natural, height } = page.getViewport({ scale: 1 });
  useEffect(() => {
    if (width === 0 || picture.current === null || text.current === null) return undefined;
    return draw(page, width / natural, picture.current, text.current);
  }, [page, width, natural]);
  return (
    <div
      ref={box}
      className={large ? 'evaluation-page evaluation-page--large' : 'evaluation-page'}
      role="group"
      aria-label={label}
      style={{ aspectRatio: `${natural} / ${height}` }}
    >
      <canvas ref={picture} className="evaluation-page__picture" aria-hidden="true" />
      <div ref={text} className="evaluation-page__text" />
    </div>
  );
}

/** Sharp on a dense screen, without drawing more than the eye sees. */
const densest = 2;

function draw(page: PDFPageProxy, scale: number, picture: HTMLCanvasElement, text: HTMLDivElement): () => void {
  const density = Math.min(globalThis.devicePixelRatio, densest);
  const viewport = page.getViewport({ scale: scale * density });
  const canvas = globalThis.document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const drawing = page.render({ canvas, viewport });
  drawing.promise.then(
    () => {
      picture.width = canvas.width;
      picture.height = canvas.height;
      picture.getContext('2d')?.drawImage(canvas, 0, 0);
      return undefined;
    },
    () => undefined,
  );
  const stopText = layText(page, scale, text);
  return () => {
    drawing.cancel();
    stopText();
  };
}

function layText(page: PDFPageProxy, scale: number, text: HTMLDivElement): () => void {
  let stop = (): void => undefined;
  let wanted = true;
  void import('pdfjs-dist/legacy/build/pdf.mjs').then(({ TextLayer }) => {
    if (!wanted) return undefined;
    text.replaceChildren();
    text.style.setProperty('--total-scale-factor', String(scale));
    const layer = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: text,
      viewport: page.getViewport({ scale }),
    });
    stop = () => layer.cancel();
    layer.render().catch(() => undefined);
    return undefined;
  });
  return () => {
    wanted = false;
    stop();
  };
}

/** Zero until the element has come within a window's height of what is seen; from then on its width in whole pixels. */
function useWidthWhenNear(box: RefObject<HTMLElement | null>): number {
  const [near, setNear] = useState(false);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (near || box.current === null) return undefined;
    const seen = new IntersectionObserver((entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)), {
      rootMargin: '100%',
    });
    seen.observe(box.current);
    return () => seen.disconnect();
  }, [near, box]);
  useEffect(() => {
    if (!near || box.current === null) return undefined;
    const sized = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    sized.observe(box.current);
    return () => sized.disconnect();
  }, [near, box]);
  return near ? width : 0;
}
