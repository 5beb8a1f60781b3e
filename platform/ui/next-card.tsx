import { type ReactNode, useId } from 'react';
import { useStillAt } from './clock.tsx';
import { Countdown } from './countdown.tsx';
import { instantText } from './dates.ts';
import { Icon } from './icon.tsx';
import { InstantText } from './instant-text.tsx';
import { useLanguage, useWords } from './language.tsx';
import './next-card.css';
import { uiWords } from './words.ts';
import { useZone } from './zone.tsx';

export type NextCardProps = NextTask | NextNothing;

interface NextTask {
  readonly kind: 'must' | 'may';
  readonly title: string;
  readonly text?: ReactNode | undefined;
  /** Deadline (ISO). */
  readonly until?: string | undefined;
  readonly action?: ReactNode | undefined;
}

interface NextNothing {
  readonly kind: 'nothing';
  readonly text?: ReactNode | undefined;
  /** When that changes (ISO, if known) and what happens then. */
  readonly changes?: { readonly at?: string; readonly text?: string };
}

/** The one thing this person must or may do now, or the word that there is nothing. */
export function NextCard(props: NextCardProps): ReactNode {
  return props.kind === 'nothing' ? <Nothing {...props} /> : <Task {...props} />;
}

const kickers = {
  running: { must: 'nextMust', may: 'nextMay' },
  // Whoever looks back at an earlier moment of the file reads what held then.
  past: { must: 'nextWasMust', may: 'nextWasMay' },
} as const;

function Task({ kind, title, text, until, action }: NextTask): ReactNode {
  const t = useWords(uiWords);
  const id = useId();
  const kicker = kickers[useStillAt() === undefined ? 'running' : 'past'];
  return (
    <section className={`ui-next ui-next--${kind}`} aria-labelledby={id}>
      <div className="ui-next__what">
        <p className="ui-next__kicker">{t(kicker[kind])}</p>
        <h2 id={id} className="ui-next__title">
          {title}
        </h2>
        {text === undefined ? null : <div className="ui-next__text">{text}</div>}
      </div>
      {until === undefined && action === undefined ? null : (
        <div className="ui-next__when">
          {until === undefined ? null : (
            <p>
              <span className="ui-next__label">{t('deadline')}</span>
              <strong>
                <InstantText at={until} form="deadline" />
              </strong>
              <Countdown until={until} />
            </p>
          )}
          {action}
        </div>
      )}
    </section>
  );
}

function Nothing({ text, changes }: NextNothing): ReactNode {
  const t = useWords(uiWords);
  const id = useId();
  const past = useStillAt() !== undefined;
  const { language } = useLanguage();
  const zone = useZone();
  return (
    <section className="ui-next ui-next--nothing" aria-labelledby={id}>
      <div className="ui-next__what">
        <h2 id={id} className="ui-next__title">
          <Icon name="check" />
          {t(past ? 'nothingWasToDo' : 'nothingToDo')}
        </h2>
        {text === undefined && changes === undefined ? null : (
          <div className="ui-next__text">
            {text}
            {changes?.at === undefined ? null : (
              <> {t('nothingChangesAt', { date: instantText(changes.at, zone, language, 'deadline') })}</>
            )}
            {changes?.text === undefined ? null : <> {changes.text}</>}
          </div>
        )}
      </div>
    </section>
  );
}
