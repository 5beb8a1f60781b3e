import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { classes } from '#platform/ui/classes.ts';

interface HoldButtonProps {
  /** One press begins and another ends, for who cannot hold a button. */
  readonly toggles: boolean;
  /** Somebody speaks or waits through it. */
  readonly down: boolean;
  readonly look?: string;
  readonly disabled?: boolean;
  readonly onDown: () => void;
  readonly onUp: () => void;
  readonly children: ReactNode;
}

const keys = [' ', 'Enter'];

/** A button that does something for as long as it is held: with a finger, a mouse, the space bar or Enter. */
export function HoldButton(props: HoldButtonProps): ReactNode {
  const { toggles, down, look, disabled = false, onDown, onUp, children } = props;
  const holding = useHolding({ disabled, onDown, onUp });
  const toggling = { onClick: () => (down ? onUp() : onDown()) };
  return (
    <button
      type="button"
      className={classes('talk__button', look)}
      aria-pressed={down}
      disabled={disabled}
      onContextMenu={(event) => event.preventDefault()}
      {...(toggles ? toggling : holding)}
    >
      {children}
    </button>
  );
}

/** What a button listens to, to know that it goes down and up: each once. */
function useHolding({ disabled, onDown, onUp }: Pick<HoldButtonProps, 'disabled' | 'onDown' | 'onUp'>) {
  const held = useRef(false);
  const latestUp = useRef(onUp);
  useLayoutEffect(() => {
    latestUp.current = onUp;
  });
  const begin = (): void => {
    if (held.current || disabled === true) return;
    held.current = true;
    onDown();
  };
  const end = (): void => {
    if (!held.current) return;
    held.current = false;
    latestUp.current();
  };
  // Who leaves the page, or loses the button under his finger, has let go.
  useEffect(
    () => () => {
      if (held.current) latestUp.current();
    },
    [],
  );
  return {
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      begin();
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
    onKeyDown: (event: KeyboardEvent) => {
      if (!keys.includes(event.key)) return;
      event.preventDefault();
      if (!event.repeat) begin();
    },
    onKeyUp: (event: KeyboardEvent) => {
      if (keys.includes(event.key)) end();
    },
    onBlur: end,
  };
}
