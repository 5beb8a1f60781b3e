import { type ReactNode, useId } from 'react';
import './progress-bar.css';

interface ProgressBarProps {
  readonly label: ReactNode;
  /** 0 to 100; left out when nobody knows how much there is to do. */
  readonly percent?: number | undefined;
  readonly note?: ReactNode;
}

/** Work that takes a while: what it is, how far it is, and that one may leave it. */
export function ProgressBar({ label, percent, note }: ProgressBarProps): ReactNode {
  const id = useId();
  const whole = percent === undefined ? undefined : Math.min(100, Math.max(0, Math.floor(percent)));
  return (
    <div className="ui-progress">
      <div className="ui-progress__words">
        <label htmlFor={id}>{label}</label>
        {whole === undefined ? null : <span>{whole}%</span>}
      </div>
      <progress id={id} className="ui-progress__bar" max={100} value={whole} />
      {note === undefined ? null : <div className="ui-progress__note">{note}</div>}
    </div>
  );
}
