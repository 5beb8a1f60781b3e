import { type ReactNode, useMemo } from 'react';
import './qr-code.css';
import { qrModules } from './qr.ts';

const quiet = 4;

/** A text as a picture for the camera of a phone. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const modules = useMemo(() => qrModules(text), [text]);
  const path = modules
    .flatMap((row, down) => row.flatMap((dark, across) => (dark ? [`M${across + quiet} ${down + quiet}h1v1h-1z`] : [])))
    .join('');
  const size = modules.length + 2 * quiet;
  return (
    <svg className="ui-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={path} fill="#000" />
    </svg>
  );
}
