import type { ReactNode } from 'react';
import { Heading } from '#platform/ui/text.tsx';
import { useFrame } from '../data/frame.ts';
import './key-sheet.css';

interface KeySheetProps {
  readonly title: string;
  readonly secret: string;
  readonly text: string;
}

/** A secret on a sheet of its own: in groups that can be typed over from paper; printing the page prints nothing else. */
export function KeySheet({ title, secret, text }: KeySheetProps): ReactNode {
  const { title: procedure, reference, authority } = useFrame();
  return (
    <div className="page-key-sheet">
      <Heading level={3}>{title}</Heading>
      <p>{[procedure, reference, authority].join(', ')}</p>
      <code className="page-key-sheet__secret">{secret}</code>
      <p>{text}</p>
    </div>
  );
}
