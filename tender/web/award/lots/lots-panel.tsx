import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { AwardView } from '#tender/core/procedure/award/view.ts';
import { KeySheet } from '../../sealing/key-sheet.tsx';
import { AnnounceDraw } from './announce-draw.tsx';
import type { NameOf } from './lots-props.ts';
import { OfficerPart } from './officer-part.tsx';
import type { MadeValue } from './own-value.ts';
import { Parties } from './parties.tsx';
import { PartyPart } from './party-part.tsx';
import { DrawSteps } from './steps.tsx';
import { lotsWords } from './words.ts';

interface LotsPanelProps {
  readonly view: AwardView;
  readonly nameOf: NameOf;
}

/** Lots that are drawn in the file: how far they are, and what this viewer can do (ALM-17). Nothing when there is nothing to draw so. */
export function LotsPanel({ view, nameOf }: LotsPanelProps): ReactNode {
  const t = useWords(lotsWords);
  const [fresh, setFresh] = useState<MadeValue>();
  const { lots, tie, method, may } = view;
  const announces = lots === undefined && tie !== undefined && method === 'revealed' && may.draw;
  if (fresh !== undefined) {
    return (
      <Section title={t('title')} card>
        <OwnSheet made={fresh} officer={may.draw} onDone={() => setFresh(undefined)} />
      </Section>
    );
  }
  if (lots === undefined && !announces) return null;
  return (
    <Section title={t('title')} intro={t('intro')} card>
      <Stack gap="l">
        {announces ? <AnnounceDraw tied={tie.tied} nameOf={nameOf} onAnnounced={setFresh} /> : null}
        {lots === undefined ? null : (
          <>
            <DrawSteps view={view} draw={lots} nameOf={nameOf} />
            <Parties view={view} draw={lots} nameOf={nameOf} />
            <OfficerPart view={view} draw={lots} nameOf={nameOf} />
            <PartyPart view={view} draw={lots} nameOf={nameOf} onJoined={setFresh} />
          </>
        )}
      </Stack>
    </Section>
  );
}

interface OwnSheetProps {
  readonly made: MadeValue;
  readonly officer: boolean;
  readonly onDone: () => void;
}

/** The number on paper, for another device. */
function OwnSheet({ made, officer, onDone }: OwnSheetProps): ReactNode {
  const t = useWords(lotsWords);
  return (
    <Stack>
      <Alert tone="warn" role="status" title={t(officer ? 'announced' : 'joined')}>
        <p>{t(made.kept ? 'keptHere' : 'notKept')}</p>
      </Alert>
      <KeySheet title={t('sheet')} secret={grouped(made.value)} text={t(officer ? 'sheetOfficer' : 'sheetParty')} />
      <Actions>
        <Button icon="document" onClick={() => globalThis.print()}>
          {t('print')}
        </Button>
        <Button kind="primary" onClick={onDone}>
          {t('sheetDone')}
        </Button>
      </Actions>
    </Stack>
  );
}

/** Four by four, so that it can be typed over. */
function grouped(value: string): string {
  return value.replaceAll(/(.{4})(?=.)/gu, '$1 ');
}
