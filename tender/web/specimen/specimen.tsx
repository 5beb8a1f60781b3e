import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { Button } from '#platform/ui/button.tsx';
import { ClockProvider, clockOffset } from '#platform/ui/clock.tsx';
import { DemoBar } from '#platform/ui/demo-bar.tsx';
import { DemoPress } from '#platform/ui/demo-press.tsx';
import { Shell } from '#platform/ui/shell.tsx';
import { Mark } from '../theme/mark.tsx';
import { EvaluationSpecimen } from './evaluation-specimen.tsx';
import { specimenNow } from './example.ts';
import { FormSpecimen } from './form-specimen.tsx';
import { FrameSpecimen } from './frame-specimen.tsx';
import { StateSpecimen } from './state-specimen.tsx';

const offset = clockOffset(specimenNow);

/** Every component of the kit with content as a buyer would write it, for looking at and for testing. */
export function Specimen(): ReactNode {
  return (
    <ClockProvider offset={offset}>
      <Shell
        product="Leidraad"
        mark={<Mark />}
        home="/specimen"
        nav={[
          { label: 'Procedure', to: '/specimen' },
          { label: 'Beoordeling', to: '/specimen/beoordeling' },
          { label: 'Formulieren', to: '/specimen/formulieren' },
          { label: 'Toestanden', to: '/specimen/toestanden' },
        ]}
        user={
          <Button kind="quiet" icon="person">
            Inkoopadviseur
          </Button>
        }
        footer={[
          { label: 'Over Leidraad', to: '/specimen' },
          { label: 'Toegankelijkheid', to: '/specimen' },
          { label: 'Controleer een dossier zelf', to: '/specimen' },
        ]}
        demo={<ExampleDemoBar />}
      >
        <Routes>
          <Route path="beoordeling" element={<EvaluationSpecimen />} />
          <Route path="formulieren" element={<FormSpecimen />} />
          <Route path="toestanden" element={<StateSpecimen />} />
          <Route path="*" element={<FrameSpecimen />} />
        </Routes>
      </Shell>
    </ClockProvider>
  );
}

function ExampleDemoBar(): ReactNode {
  return (
    <DemoBar
      who={
        <label>
          U bent{' '}
          <select defaultValue="poortwacht">
            <option value="poortwacht">Inschrijver Poortwacht</option>
            <option value="procesleider">Procesleider</option>
            <option value="beoordelaar">Beoordelaar 1</option>
          </select>
        </label>
      }
      clock={
        <>
          <span>4 oktober 2025, 9.00 uur</span>
          <DemoPress>+ 1 dag</DemoPress>
        </>
      }
      story={<DemoPress next>Volgende: dien de inschrijving in</DemoPress>}
    />
  );
}
