import { type ReactNode, useId } from 'react';
import { useNavigate } from 'react-router';
import { AsWritten, WrittenProvider } from './as-written.tsx';
import { useWords } from './language.tsx';
import { NextCard, type NextCardProps } from './next-card.tsx';
import './procedure-frame.css';
import { StageNav, type StageNavItem } from './stage-nav.tsx';
import type { Stage } from './stages.ts';
import { Heading } from './text.tsx';
import { TimeLine } from './time-line.tsx';
import { uiWords } from './words.ts';
import { ZoneProvider } from './zone.tsx';

interface ProcedureFrameProps {
  readonly title: string;
  readonly reference: string;
  readonly authority: string;
  readonly zone?: string;
  /** In which the texts of the procedure are written. */
  readonly language: string;
  readonly status?: ReactNode;
  readonly lots?: Lots;
  /** None: no time line. */
  readonly stages: readonly Stage[];
  readonly binding?: { readonly at: string; readonly label: string };
  readonly next: NextCardProps;
  readonly nav: readonly StageNavItem[];
  readonly children: ReactNode;
}

interface Lots {
  readonly current: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly to: string }[];
}

/** The one frame of every page of a procedure: whose it is, where it stands, what to do next, its parts, and the page itself. */
export function ProcedureFrame(props: ProcedureFrameProps): ReactNode {
  const {
    title,
    reference,
    authority,
    zone = 'Europe/Amsterdam',
    language,
    status,
    lots,
    stages,
    binding,
    next,
    nav,
    children,
  } = props;
  const t = useWords(uiWords);
  return (
    <ZoneProvider zone={zone}>
      <WrittenProvider language={language}>
        <div className="ui-frame">
          <div className="ui-frame__head">
            <div className="ui-frame__names">
              <p className="ui-frame__authority">{authority}</p>
              <Heading level={1}>
                <AsWritten>{title}</AsWritten>
              </Heading>
              <p className="ui-frame__reference">
                {t('reference')} {reference}
                {status}
              </p>
            </div>
            {lots === undefined ? null : <LotSwitch lots={lots} />}
          </div>
          {stages.length === 0 ? null : (
            <div className="ui-frame__line">
              <TimeLine stages={stages} {...(binding === undefined ? {} : { binding })} />
            </div>
          )}
          <NextCard {...next} />
          <div className="ui-frame__body">
            <StageNav items={nav} />
            <div className="ui-frame__page">{children}</div>
          </div>
        </div>
      </WrittenProvider>
    </ZoneProvider>
  );
}

function LotSwitch(props: { readonly lots: Lots }): ReactNode {
  const t = useWords(uiWords);
  const id = useId();
  const navigate = useNavigate();
  const { current, options } = props.lots;
  return (
    <div className="ui-frame__lots">
      <label htmlFor={id}>{t('lot')}</label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={current}
        onChange={(event) => {
          const chosen = options.find((option) => option.id === event.target.value);
          if (chosen !== undefined) void navigate(chosen.to);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
