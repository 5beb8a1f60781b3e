import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { Icon } from './icon.tsx';
import { useWords } from './language.tsx';
import './toast.css';
import { uiWords } from './words.ts';

export interface Toast {
  readonly text: string;
  readonly tone?: 'good' | 'bad';
  /** Offered until the message goes: calling it takes the deed back. */
  readonly undo?: { readonly run: () => void };
}

type Show = (toast: Toast) => void;

const ToastContext = createContext<Show>(() => undefined);
const plainMs = 6_000;
const undoMs = 20_000;

/** Holds the messages of a page about what was just done. */
export function ToastProvider(props: { readonly children: ReactNode }): ReactNode {
  const [toasts, setToasts] = useState<readonly (Toast & { readonly id: number })[]>([]);
  const last = useRef(0);
  const show = useCallback<Show>((toast) => {
    last.current += 1;
    const id = last.current;
    setToasts((before) => [...before.slice(-2), { ...toast, id }]);
  }, []);
  const drop = useCallback((id: number) => setToasts((before) => before.filter((toast) => toast.id !== id)), []);
  return (
    <ToastContext value={show}>
      {props.children}
      <div className="ui-toasts" role="status">
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} id={toast.id} onGone={drop} />
        ))}
      </div>
    </ToastContext>
  );
}

/** `show({text, undo})`: says what was just done. What must not be missed belongs in an `Alert` on the page. */
export function useToast(): Show {
  return useContext(ToastContext);
}

function ToastItem(props: {
  readonly toast: Toast;
  readonly id: number;
  readonly onGone: (id: number) => void;
}): ReactNode {
  const { toast, id, onGone } = props;
  const t = useWords(uiWords);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => onGone(id), toast.undo === undefined ? plainMs : undoMs);
    return () => clearTimeout(timer);
  }, [held, toast, id, onGone]);
  const undo = (): void => {
    toast.undo?.run();
    onGone(id);
  };
  return (
    <div
      className="ui-toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={toast.tone === 'bad' ? 'warning' : 'check'} />
      <span className="ui-toast__text">{toast.text}</span>
      {toast.undo === undefined ? null : (
        <button type="button" className="ui-toast__press" onClick={undo}>
          {t('undo')}
        </button>
      )}
      <button type="button" className="ui-toast__press" onClick={() => onGone(id)}>
        <Icon name="cross" />
        <span className="ui-hidden">{t('close')}</span>
      </button>
    </div>
  );
}
