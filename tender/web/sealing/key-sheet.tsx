import type { ReactNode } from 'react';
import { Heading } from '#platform/ui/text.tsx';
import './key-sheet.css';

interface KeySheetProps {
  readonly title: string;
  readonly secret: string;
  readonly text: string;
}

/** A secret on a sheet of its own: in groups that can be typed over from paper; printing the page prints nothing else. */
export function KeySheet({ title, secret, text }: KeySheetProps): ReactNode {
  return (
    <div className="page-key-sheet">
      <Heading level={3}>{title}</Heading>
      <code className="page-key-sheet__secret">{secret}</code>
      <p>{text}</p>
    </div>
  );
}
