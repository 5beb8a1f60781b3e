import type { ReactNode } from 'react';
import { Icon, type IconName } from '#platform/ui/icon.tsx';
import './download-link.css';

interface DownloadLinkProps {
  readonly to: string;
  /** What the file is called when saved; the server names it when left out. */
  readonly name?: string;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A file from the server, saved on the device. */
export function DownloadLink({ to, name = '', icon = 'download', children }: DownloadLinkProps): ReactNode {
  return (
    <a href={to} download={name} className="nl-link page-download">
      <Icon name={icon} />
      <span>{children}</span>
    </a>
  );
}
