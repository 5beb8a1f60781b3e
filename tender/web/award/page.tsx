import type { ReactNode } from 'react';
import { useFrame } from '../data/frame.ts';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { Award } from './award.tsx';
import { OwnLetters } from './own-letters.tsx';

export function AwardPage(): ReactNode {
  const view = useView('award');
  const guide = useView('preparation');
  const { roles } = useFrame();
  return (
    <Loaded query={view} shape="table">
      {(award) => (
        <Loaded query={guide} shape="table">
          {(preparation) =>
            roles.length === 0 ? (
              <OwnLetters view={award} guide={preparation.guide} />
            ) : (
              <Award view={award} guide={preparation.guide} />
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}
