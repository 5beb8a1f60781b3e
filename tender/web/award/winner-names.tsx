import type { ReactNode } from 'react';
import './award.css';

/** One name, or several in the order of their places. */
export function WinnerNames({ names }: { readonly names: readonly string[] }): ReactNode {
  const [first, ...more] = names;
  if (more.length === 0) return <strong>{first}</strong>;
  return (
    <ol className="award-winners">
      {names.map((name) => (
        <li key={name}>
          <strong>{name}</strong>
        </li>
      ))}
    </ol>
  );
}
