import type { ReactNode } from 'react';
import type { DashboardAnswer, StaffingAnswer } from '#callout/api/answers.ts';
import { classes } from '#platform/ui/classes.ts';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { levels, shortReasons } from './level.ts';
import { useSkillName } from './skill-name.ts';
import { receptionWords } from './words.ts';

interface TilesProps {
  readonly locations: DashboardAnswer['locations'];
  readonly selected: string | undefined;
  readonly onSelect: (location: string) => void;
}

/** Every location as one tile: present against what is needed now, in a number, a sign, a word and a colour (BHV-03, BHV-12). */
export function Tiles({ locations, selected, onSelect }: TilesProps): ReactNode {
  return (
    <ul className="tiles">
      {locations.map(({ id, name, staffing }) => (
        <li key={id}>
          <button
            type="button"
            className={classes('tile', `level--${levels[staffing.level].look}`)}
            aria-pressed={id === selected}
            onClick={() => onSelect(id)}
          >
            <span className="tile__name">{name}</span>
            <StaffingFigures staffing={staffing} />
          </button>
        </li>
      ))}
    </ul>
  );
}

export function StaffingFigures({ staffing }: { readonly staffing: StaffingAnswer }): ReactNode {
  const t = useWords(receptionWords);
  const skillName = useSkillName();
  const { present, minimum, unreachable, level } = staffing;
  const { sign, word } = levels[level];
  const reasons = shortReasons(staffing, skillName, t);
  const notes = unreachable > 0 ? [...reasons, t('unreachableCount', { count: unreachable })] : reasons;
  return (
    <>
      <span className="tile__figures">
        <span className="tile__number" aria-hidden="true">
          {present}
          {level === 'none-needed' ? null : <span className="tile__minimum">/{minimum.total}</span>}
        </span>
        <span className="ui-hidden">
          {t(level === 'none-needed' ? 'presentNoneNeeded' : 'presentOf', { present, minimum: minimum.total })}
        </span>
        <span className="tile__level">
          <Icon name={sign} />
          {t(word)}
        </span>
      </span>
      {notes.length === 0 ? null : <span className="tile__why">{notes.join(' · ')}</span>}
    </>
  );
}
