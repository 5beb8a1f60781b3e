import type { ReactNode, Ref } from 'react';
import './alert.css';
import { Icon, type IconName } from './icon.tsx';
import { useWords } from './language.tsx';
import { uiWords } from './words.ts';

export type AlertTone = 'info' | 'good' | 'warn' | 'bad';

interface AlertProps {
  readonly ref?: Ref<HTMLDivElement>;
  readonly tone?: AlertTone;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** `alert` for what went wrong just now: it is read aloud at once. */
  readonly role?: 'alert' | 'status';
}

/** What happened, what it means, what to do. */
export function Alert({ ref, tone = 'info', title, children, actions, role }: AlertProps): ReactNode {
  const t = useWords(uiWords);
  return (
    <div ref={ref} className={`ui-alert ui-alert--${tone}`} role={role} tabIndex={role === 'alert' ? -1 : undefined}>
      <Icon name={signs[tone]} className="ui-alert__sign" />
      <div className="ui-alert__body">
        <p className="ui-alert__title">
          <span className="ui-hidden">{t(words[tone])}: </span>
          {title}
        </p>
        {children === undefined ? null : <div className="ui-alert__text">{children}</div>}
        {actions === undefined ? null : <div className="ui-alert__actions">{actions}</div>}
      </div>
    </div>
  );
}

const signs: Readonly<Record<AlertTone, IconName>> = { info: 'info', good: 'check', warn: 'warning', bad: 'ban' };
const words = { info: 'infoWord', good: 'goodWord', warn: 'warnWord', bad: 'badWord' } as const;
