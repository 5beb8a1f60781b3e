import { type ReactNode, useId, useRef, useState } from 'react';
import { classes } from './classes.ts';
import './demo-bar.css';
import { Icon } from './icon.tsx';
import { useWords } from './language.tsx';
import { useRoomFor } from './room.ts';
import { uiWords } from './words.ts';

interface DemoBarProps {
  /** Who you are, and switching. */
  readonly who: ReactNode;
  /** What time it is, and moving it. */
  readonly clock: ReactNode;
  /** The next step of the story. */
  readonly story: ReactNode;
}

/** The thin bar of a demonstration at the bottom of every page. It folds to the story's next step, and never covers what has focus. */
export function DemoBar({ who, clock, story }: DemoBarProps): ReactNode {
  const t = useWords(uiWords);
  const slotsId = useId();
  const [open, setOpen] = useState(() => globalThis.matchMedia('(width >= 40rem)').matches);
  const bar = useRef<HTMLElement>(null);
  useRoomFor(bar, '--ui-demo-bar');
  return (
    <aside ref={bar} className="ui-demo-bar" aria-label={t('demonstration')}>
      <div className="ui-demo-bar__row">
        <button
          type="button"
          className={classes('ui-demo-bar__toggle', open && 'ui-demo-bar__toggle--open')}
          aria-expanded={open}
          aria-controls={slotsId}
          aria-label={t(open ? 'demoHide' : 'demoShow')}
          onClick={() => setOpen(!open)}
        >
          <span className="ui-demo-bar__word">{t('demonstration')}</span>
          <Icon name="chevron" />
        </button>
        <div id={slotsId} className="ui-demo-bar__slots" hidden={!open}>
          <div className="ui-demo-bar__slot">{who}</div>
          <div className="ui-demo-bar__slot">{clock}</div>
        </div>
        <div className="ui-demo-bar__slot ui-demo-bar__slot--story">{story}</div>
      </div>
    </aside>
  );
}
