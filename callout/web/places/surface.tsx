import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { Ground } from '#callout/core/places/ground.ts';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import './surface.css';
import { surfaceWords } from './surface-words.ts';

/** A rectangle in the units of what is drawn, `y` downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface SurfaceProps {
  readonly label: string;
  /** What is seen before anybody moves. */
  readonly whole: Box;
  /** With fingers, mouse, or Enter in the middle of what is seen. */
  readonly onPress?: ((spot: Ground) => void) | undefined;
  /** `unit`: how much of what is drawn one pixel of the screen is, so that signs keep their size. `seen`: all that is seen, to the edges. */
  readonly children: (unit: number, seen: Box) => ReactNode;
  /** Stands beneath the picture, such as whose map it is. */
  readonly note?: ReactNode;
}

/** Something large to look at: moved and zoomed with fingers, mouse and keyboard. */
export function Surface({ label, whole, onPress, children, note }: SurfaceProps): ReactNode {
  const t = useWords(surfaceWords);
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const pixels = useWidth(svg);
  const [seen, setSeen] = useState(whole);
  const key = `${whole.x} ${whole.y} ${whole.width} ${whole.height}`;
  const [before, setBefore] = useState(key);
  if (before !== key) {
    setBefore(key);
    setSeen(whole);
  }
  const zoom = (factor: number): void => setSeen((now) => within(zoomed(now, factor), whole));
  const fingers = useFingers(svg, setSeen, whole, onPress);
  const unit = Math.max(seen.width / pixels.width, seen.height / pixels.height);
  return (
    <div className="surface">
      <svg
        ref={svg}
        className={onPress === undefined ? 'surface__picture' : 'surface__picture surface__picture--press'}
        viewBox={`${seen.x} ${seen.y} ${seen.width} ${seen.height}`}
        role="application"
        aria-label={label}
        aria-describedby={id}
        tabIndex={0}
        onKeyDown={(event) => onKey(event, { seen, whole, setSeen, onPress })}
        {...fingers}
      >
        {children(unit, toEdges(seen, unit, pixels))}
        {onPress === undefined ? null : <Crosshair seen={seen} unit={unit} />}
      </svg>
      {note}
      <div className="surface__tools">
        <Button kind="quiet" aria-label={t('closer')} onClick={() => zoom(0.7)}>
          +
        </Button>
        <Button kind="quiet" aria-label={t('farther')} onClick={() => zoom(1 / 0.7)}>
          −
        </Button>
        <Button kind="quiet" onClick={() => setSeen(whole)}>
          {t('whole')}
        </Button>
        <p id={id}>{t(onPress === undefined ? 'keys' : 'keysPress')}</p>
      </div>
    </div>
  );
}

/** Where Enter presses; seen while the picture has the focus of the keyboard. */
function Crosshair({ seen, unit }: { readonly seen: Box; readonly unit: number }): ReactNode {
  const [x, y] = [seen.x + seen.width / 2, seen.y + seen.height / 2];
  const arm = 14 * unit;
  return (
    <path
      className="surface__cross"
      d={`M${x - arm} ${y}h${2 * arm}M${x} ${y - arm}v${2 * arm}`}
      strokeWidth={2 * unit}
      aria-hidden="true"
    />
  );
}

interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** The picture is seldom as wide and high as what is to be seen: there is more at two of its sides. */
function toEdges({ x, y, width, height }: Box, unit: number, pixels: Pixels): Box {
  const [wide, high] = [pixels.width * unit, pixels.height * unit];
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}

function useWidth(svg: RefObject<SVGSVGElement | null>): Pixels {
  const [size, setSize] = useState({ width: 600, height: 400 });
  useEffect(() => {
    const shown = svg.current;
    if (shown === null) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setSize({ width, height });
    });
    watch.observe(shown);
    return () => watch.disconnect();
  }, [svg]);
  return size;
}

function zoomed({ x, y, width, height }: Box, factor: number, around?: Ground): Box {
  const spot = around ?? { x: x + width / 2, y: y + height / 2 };
  return {
    x: spot.x - (spot.x - x) * factor,
    y: spot.y - (spot.y - y) * factor,
    width: width * factor,
    height: height * factor,
  };
}

const closest = 40;
const farthest = 20;

/** Not so close that there is nothing, nor so far that it is a dot. */
function within(box: Box, whole: Box): Box {
  if (box.width < whole.width / closest) return zoomed(box, whole.width / closest / box.width);
  return box.width > whole.width * farthest ? zoomed(box, (whole.width * farthest) / box.width) : box;
}

interface Keys {
  readonly seen: Box;
  readonly whole: Box;
  readonly setSeen: (seen: Box) => void;
  readonly onPress?: ((spot: Ground) => void) | undefined;
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function onKey(event: KeyboardEvent, { seen, whole, setSeen, onPress }: Keys): void {
  const move = moves[event.key];
  const step = event.shiftKey ? 0.02 : 0.1;
  if (move !== undefined) {
    setSeen({ ...seen, x: seen.x + move[0] * step * seen.width, y: seen.y + move[1] * step * seen.height });
  } else if (event.key === '+' || event.key === '=') setSeen(within(zoomed(seen, 0.8), whole));
  else if (event.key === '-') setSeen(within(zoomed(seen, 1.25), whole));
  else if (event.key === '0') setSeen(whole);
  else if (event.key === 'Enter' && onPress !== undefined) {
    onPress({ x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 });
  } else return;
  event.preventDefault();
}

/** Pixels that a finger may tremble while it presses. */
const tremble = 6;

function useFingers(
  svg: RefObject<SVGSVGElement | null>,
  setSeen: (change: (seen: Box) => Box) => void,
  whole: Box,
  onPress: SurfaceProps['onPress'],
) {
  const fingers = useRef(new Map<number, { x: number; y: number; moved: boolean }>());
  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const others = [...fingers.current.values()];
    for (const finger of others) finger.moved = true;
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY, moved: others.length > 0 });
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    const finger = fingers.current.get(event.pointerId);
    const from = finger === undefined ? undefined : spotAt(svg.current, finger);
    const to = spotAt(svg.current, { x: event.clientX, y: event.clientY });
    if (finger === undefined || from === undefined || to === undefined) return;
    if (!finger.moved && Math.hypot(event.clientX - finger.x, event.clientY - finger.y) < tremble) return;
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    const held = other === undefined ? undefined : spotAt(svg.current, other);
    setSeen((seen) => (held === undefined ? moved(seen, from, to) : within(pinched(seen, held, from, to), whole)));
    Object.assign(finger, { x: event.clientX, y: event.clientY, moved: true });
  };
  const onPointerUp = (event: PointerEvent<SVGSVGElement>): void => {
    const finger = fingers.current.get(event.pointerId);
    fingers.current.delete(event.pointerId);
    const spot = spotAt(svg.current, { x: event.clientX, y: event.clientY });
    if (finger?.moved === false && spot !== undefined) onPress?.(spot);
  };
  const onPointerCancel = (event: PointerEvent<SVGSVGElement>): void => void fingers.current.delete(event.pointerId);
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}

function moved(seen: Box, from: Ground, to: Ground): Box {
  return { ...seen, x: seen.x + from.x - to.x, y: seen.y + from.y - to.y };
}

/** One finger holds, the other moves: what lies under the first stays there. */
function pinched(seen: Box, held: Ground, from: Ground, to: Ground): Box {
  const before = Math.hypot(from.x - held.x, from.y - held.y);
  const after = Math.hypot(to.x - held.x, to.y - held.y);
  return after === 0 || before === 0 ? seen : zoomed(seen, before / after, held);
}

/** A point of the screen in what is drawn. */
function spotAt(svg: SVGSVGElement | null, { x, y }: Ground): Ground | undefined {
  const matrix = svg?.getScreenCTM()?.inverse();
  if (matrix === undefined) return undefined;
  const spot = new DOMPoint(x, y).matrixTransform(matrix);
  return { x: spot.x, y: spot.y };
}
