import { type ReactNode, useId } from 'react';
import { Heading } from './text.tsx';
import './seal-card.css';

export type SealPicture = 'none' | 'open' | 'closed' | 'opened';

interface SealCardProps {
  /** none: nothing sealed yet; open: takes things in; closed: nobody can look; opened: released. */
  readonly picture: SealPicture;
  readonly title: string;
  readonly sentence?: ReactNode;
  readonly children?: ReactNode;
}

/** What is sealed and how, as a picture as much as in words. */
export function SealCard({ picture, title, sentence, children }: SealCardProps): ReactNode {
  const id = useId();
  return (
    <section className={`ui-seal ui-seal--${picture}`} aria-labelledby={id}>
      <svg className="ui-seal__picture" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
        <rect className="ui-seal__box" x="14" y="36" width="68" height="46" rx="6" />
        <path className="ui-seal__shackle" d={shackles[picture]} />
        {picture === 'none' ? null : <circle className="ui-seal__wheel" cx="48" cy="59" r="11" />}
        <path className="ui-seal__mark" d={marks[picture]} />
      </svg>
      <div className="ui-seal__words">
        <Heading level={3} id={id}>
          {title}
        </Heading>
        {sentence === undefined ? null : <p>{sentence}</p>}
        {children}
      </div>
    </section>
  );
}

const shackles: Readonly<Record<SealPicture, string>> = {
  none: 'M30 36V28a18 18 0 0 1 36 0',
  open: 'M30 36V26a18 18 0 0 1 35-6',
  closed: 'M30 36V28a18 18 0 0 1 36 0v8',
  opened: 'M30 36V22a18 18 0 0 1 35-6',
};

const marks: Readonly<Record<SealPicture, string>> = {
  none: 'M40 59h16',
  open: 'M48 52v12M43 59.5l5 5 5-5',
  closed: 'M48 59v0M48 48v-4M48 74v-4M37 59h-4M63 59h-4',
  opened: 'M42.5 59.5l4 4 7.5-8.5',
};
