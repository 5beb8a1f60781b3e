import type { ReactNode } from 'react';
import './checklist.css';
import { Icon, type IconName } from './icon.tsx';
import { useWords } from './language.tsx';
import { uiWords } from './words.ts';

export type CheckState = 'done' | 'todo' | 'busy' | 'problem' | 'optional';

export interface CheckItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly state: CheckState;
  readonly note?: ReactNode;
  readonly action?: ReactNode;
}

/** What has to be there, and what is. The count leaves out what is optional. */
export function Checklist(props: { readonly items: readonly CheckItem[] }): ReactNode {
  const t = useWords(uiWords);
  const counted = props.items.filter((item) => item.state !== 'optional');
  const done = counted.filter((item) => item.state === 'done').length;
  return (
    <div className="ui-checklist">
      <p className="ui-checklist__count">{t('checkCount', { done, all: counted.length })}</p>
      <ul className="ui-checklist__items">
        {props.items.map((item) => (
          <li key={item.id} className={`ui-check ui-check--${item.state}`}>
            <span className="ui-check__sign">
              <Icon name={signs[item.state]} />
            </span>
            <div className="ui-check__what">
              <span className="ui-check__label">{item.label}</span>
              {item.note === undefined ? null : <span className="ui-check__note">{item.note}</span>}
            </div>
            <span className="ui-check__word">{t(words[item.state])}</span>
            {item.action === undefined ? null : <span className="ui-check__action">{item.action}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

const signs: Readonly<Record<CheckState, IconName>> = {
  done: 'check',
  todo: 'circle',
  busy: 'clock',
  problem: 'warning',
  optional: 'minus',
};
const words = {
  done: 'checkDone',
  todo: 'checkTodo',
  busy: 'checkBusy',
  problem: 'checkProblem',
  optional: 'checkOptional',
} as const;
