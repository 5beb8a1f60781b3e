import { Link } from 'react-router';
import { useWords } from '#platform/ui/language.tsx';
import type { Column } from '#platform/ui/table-rows.ts';
import { useSystemLink } from './data.ts';
import { staffWords } from './staff-words.ts';

/** The operator of a line, leading to his case. */
export function useOperatorColumn<Line extends { readonly name: string }>(
  caseOf: (line: Line) => string,
): Column<Line> {
  const t = useWords(staffWords);
  const to = useSystemLink();
  return {
    id: 'operator',
    header: t('operator'),
    text: ({ name }) => name,
    cell: (line) => (
      <Link to={to(`cases/${caseOf(line)}`)} className="nl-link">
        {line.name}
      </Link>
    ),
  };
}
