import { createContext, useContext } from 'react';
import type { Draft } from '#tender/core/procedure/submission/draft.ts';
import type { DraftKeeper, Standing } from './keeper.ts';
import type { Whose } from './whose.ts';
import type { WorkspaceKey } from './workspace-keys.ts';

/** The tender as it stands in this browser, with the key that opens it. */
export interface Workspace {
  readonly whose: Whose;
  readonly key: WorkspaceKey;
  /** The key is still there when the page was closed. */
  readonly kept: boolean;
  /** The key of a demonstration, with which its story goes on: it stays. */
  readonly given: boolean;
  /** The vault still takes tenders in; after that the work can be read only. */
  readonly editable: boolean;
  readonly draft: Draft;
  readonly standing: Standing;
  readonly keeper: DraftKeeper;
}

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === undefined) throw new Error('this page stands in no work space');
  return workspace;
}
