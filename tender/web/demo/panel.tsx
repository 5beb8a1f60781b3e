import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Heading } from '#platform/ui/text.tsx';
import { demoWords } from './words.ts';

interface PanelProps {
  readonly title: string;
  /** A tall panel at the side instead of a sheet in the middle. */
  readonly side?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Panel({ title, side = false, onClose, children }: PanelProps): ReactNode {
  const t = useWords(demoWords);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={side ? 'demo-panel demo-panel--side' : 'demo-panel'}
      aria-labelledby={id}
      onClose={onClose}
    >
      <div className="demo-panel__sheet">
        <div className="demo-panel__head">
          <Heading level={2} id={id}>
            {title}
          </Heading>
          <button type="button" className="demo-panel__close" onClick={() => dialog.current?.close()}>
            <Icon name="cross" />
            <span className="ui-hidden">{t('close')}</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
