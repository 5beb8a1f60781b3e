import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import './icon.css';

const paths = {
  arrow: 'M4 10h12M11 5l5 5-5 5',
  ban: 'M4.7 4.7l10.6 10.6M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4z',
  bell: 'M5 14V9a5 5 0 0 1 10 0v5l1.5 1.5h-13L5 14zM8.5 17.5h3',
  calendar: 'M3.5 5.5h13v11h-13zM3.5 9h13M7 3v4M13 3v4',
  check: 'M4 10.5l4 4 8-9',
  chevron: 'M5 7.5l5 5 5-5',
  circle: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z',
  clock: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM10 6v4.3l2.8 1.7',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  cross: 'M5 5l10 10M15 5L5 15',
  document: 'M5 2.5h6.5L15.5 6.5v11H5zM11 2.8V7h4M7.7 10.5h5M7.7 13.5h5',
  dot: 'M10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  download: 'M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13',
  history: 'M3.3 8.2A7 7 0 1 1 3 11.5M3 4v4.3h4.3M10 6.5v4l2.6 1.6',
  info: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM10 9.2v4.5M10 6.3v.4',
  lock: 'M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  microphone:
    'M10 3a2.2 2.2 0 0 0-2.2 2.2v4.6a2.2 2.2 0 0 0 4.4 0V5.2A2.2 2.2 0 0 0 10 3zM5 9.5a5 5 0 0 0 10 0M10 14.5v3M7.5 17.5h5',
  minus: 'M5 10h10',
  pencil: 'M4 16l.8-3.6L13.5 3.7l2.8 2.8-8.7 8.7z',
  person: 'M10 3a3.4 3.4 0 1 0 0 6.8A3.4 3.4 0 0 0 10 3zM3.8 17c.6-3.2 3-5 6.2-5s5.6 1.8 6.2 5',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4',
  sort: 'M7 4v12M4 7l3-3 3 3M13 16V4M10 13l3 3 3-3',
  sortDown: 'M10 4v12M5.5 11.5L10 16l4.5-4.5',
  sortUp: 'M10 16V4M5.5 8.5L10 4l4.5 4.5',
  trash: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5',
  undo: 'M7.5 5L3.5 9l4 4M3.5 9h8.5a4.5 4.5 0 0 1 0 9H10',
  unlock: 'M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 5.8-1.1',
  upload: 'M10 13V4M6 7.5l4-4 4 4M3.5 16.5h13',
  warning: 'M10 3l7.6 13.5H2.4zM10 8.2v3.8M10 14v.3',
} as const;

export type IconName = keyof typeof paths;

/** A picture beside a word: never read aloud, so the word must say it all. */
export function Icon(props: { readonly name: IconName; readonly className?: string }): ReactNode {
  return (
    <svg className={classes('ui-icon', props.className)} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[props.name]} />
    </svg>
  );
}
