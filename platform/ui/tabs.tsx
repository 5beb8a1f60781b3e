import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import './tabs.css';

interface Tab {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

interface TabsProps {
  /** What the tabs are about, read aloud. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly start?: string;
}

/** Views of one thing beside each other. Arrow keys, Home and End go between them. */
export function Tabs({ label, tabs, start }: TabsProps): ReactNode {
  const id = useId();
  const [chosen, setChosen] = useState(start ?? tabs[0]?.id);
  const current = tabs.find((tab) => tab.id === chosen) ?? tabs[0];
  const go = (event: KeyboardEvent): void => {
    const index = targetIndex(
      event.key,
      tabs.findIndex((tab) => tab.id === current?.id),
      tabs.length,
    );
    const target = index === undefined ? undefined : tabs[index];
    if (target === undefined) return;
    event.preventDefault();
    setChosen(target.id);
    document.getElementById(`${id}-${target.id}`)?.focus();
  };
  return (
    <div className="ui-tabs">
      <div role="tablist" aria-label={label} className="ui-tabs__list">
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            className="ui-tabs__tab"
            aria-selected={tab === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => setChosen(tab.id)}
            onKeyDown={go}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${current?.id}`}
        tabIndex={0}
        className="ui-tabs__panel"
      >
        {current?.content}
      </div>
    </div>
  );
}

/** Where a key leads from the tab at `index`, around the ends; undefined for keys that lead nowhere. */
export function targetIndex(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
