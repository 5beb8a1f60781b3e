import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { CheckboxField, RadioField } from '#platform/ui/choice-field.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { Matrix, type MatrixCell } from '#platform/ui/matrix.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PointsText } from '#platform/ui/points-text.tsx';
import { SealCard } from '#platform/ui/seal-card.tsx';
import { StackedBars } from '#platform/ui/stacked-bars.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Tabs } from '#platform/ui/tabs.tsx';
import { TextareaField } from '#platform/ui/textarea-field.tsx';
import { Explained } from '#platform/ui/why-drawer.tsx';
import { WhyText } from '#platform/ui/why-text.tsx';
import { criteria, ranking, scoreWhy } from './example.ts';

/** Matrix, ranking and explanations as evaluators and the process leader see them. */
export function EvaluationSpecimen(): ReactNode {
  return (
    <>
      <PageHead
        title="Beoordeling"
        intro="Drie inschrijvers, twee open vragen. De prijzen blijven gesloten tot de kwaliteit vaststaat."
      />
      <Stack gap="xl">
        <Tabs
          label="Beoordeling"
          tabs={[
            { id: 'matrix', label: 'Matrix', content: <MatrixSpecimen /> },
            { id: 'ranking', label: 'Rangorde', content: <RankingSpecimen /> },
            { id: 'why', label: 'Uitleg', content: <WhyText why={scoreWhy} /> },
          ]}
        />
        <Section title="Rangorde" intro="Zoals zij zou zijn als de gunning vandaag werd besloten.">
          <RankingSpecimen />
        </Section>
        <Section title="De kluis">
          <Columns wide>
            <SealCard
              picture="open"
              title="Open voor inschrijvingen"
              sentence="Tot maandag 6 oktober 2025, 12.00 uur. Hoeveel inschrijvingen er liggen, ziet niemand."
            />
            <SealCard
              picture="closed"
              title="Gesloten, wacht op sleutelhouders"
              sentence="Twee van de drie sleutelhouders moeten hun deel vrijgeven. Vrijgegeven: sleutelhouder 1."
            />
            <SealCard
              picture="opened"
              title="Geopend"
              sentence="Op maandag 6 oktober 2025, 12.04 uur, door sleutelhouders 1 en 3. Er lagen vier inschrijvingen in."
            />
            <SealCard
              picture="none"
              title="Ingetrokken"
              sentence="U hebt uw inschrijving ingetrokken op 5 oktober 2025, 16.20 uur. U kunt opnieuw indienen."
            />
          </Columns>
        </Section>
      </Stack>
    </>
  );
}

const cells: Readonly<Record<string, MatrixCell>> = {
  'q1 poortwacht': { text: 'Goed', note: '20', state: 'final' },
  'q1 havenwacht': { text: 'Voldoende', note: '12', state: 'draft' },
  'q1 nachtlicht': { text: 'Goed', note: '20 · 5 · 12', state: 'differs' },
  'q2 poortwacht': { text: 'Voldoende', note: '25', state: 'final' },
  'q2 havenwacht': { text: '', state: 'empty' },
  'q2 nachtlicht': { text: '', state: 'empty' },
};

const tenderers = [
  { id: 'poortwacht', label: 'Poortwacht Beveiliging' },
  { id: 'havenwacht', label: 'De Havenwacht' },
  { id: 'nachtlicht', label: 'Nachtlicht Security' },
];

const rows = [
  { id: 'q1', label: 'Vraag 1', note: 'leveringszekerheid, 20 punten' },
  { id: 'q2', label: 'Vraag 2', note: 'implementatie, 40 punten' },
  { id: 'price', label: 'Prijs', note: '40 punten' },
];

const grades = [
  {
    value: '20',
    label: 'Goed: 20 punten',
    hint: 'Het antwoord is volledig, concreet en geeft vertrouwen op alle onderdelen.',
  },
  {
    value: '12',
    label: 'Voldoende: 12 punten',
    hint: 'Het antwoord is volledig, maar op een onderdeel niet concreet.',
  },
  { value: '5', label: 'Matig: 5 punten', hint: 'Het antwoord is op meer onderdelen niet concreet.' },
  { value: '0', label: 'Onvoldoende: 0 punten', hint: 'Het antwoord ontbreekt of geeft geen vertrouwen.' },
];

function MatrixSpecimen(): ReactNode {
  const [picked, setPicked] = useState({ row: 'q1', column: 'havenwacht' });
  const [grade, setGrade] = useState('12');
  return (
    <Stack gap="l">
      <Matrix
        caption="Uw scores"
        columns={tenderers}
        rows={rows}
        cell={(row, column) => cells[`${row} ${column}`] ?? { text: '', state: 'sealed' }}
        selected={picked}
        onPick={(row, column) => setPicked({ row, column })}
      />
      <Columns wide>
        <Section title="Antwoord van De Havenwacht" card aside={<StatusTag>pagina 1 van 2</StatusTag>}>
          <p>
            Onze vaste ploeg voor het stadhuis bestaat uit zes beveiligers die in de stad of vlakbij wonen. Bij ziekte
            staat binnen een uur een vervanger klaar die het gebouw kent, omdat ieder lid van de ploeg elk kwartaal een
            dienst in het stadhuis draait.
          </p>
        </Section>
        <Section title="Uw score voor vraag 1" card>
          <RadioField legend="Waardering" name="grade" value={grade} onPick={setGrade} options={grades} />
          <TextareaField
            label="Waarom geeft u deze score?"
            hint="Deze tekst komt in het beoordelingsverslag."
            draftKey="specimen-reason"
            limit={1500}
            rows={4}
          />
        </Section>
      </Columns>
    </Stack>
  );
}

function RankingSpecimen(): ReactNode {
  const [without, setWithout] = useState(false);
  return (
    <Stack>
      <CheckboxField
        label="Wat als Poortwacht Beveiliging afvalt?"
        checked={without}
        onChange={(event) => setWithout(event.target.checked)}
      />
      {without ? (
        <Alert title="De volgorde van de anderen verandert niet">
          <p>
            De laagste prijs blijft die van De Havenwacht. Zij komt op plaats 1 met <PointsText points="77" /> punten.
          </p>
        </Alert>
      ) : null}
      <StackedBars caption="Punten per inschrijver, hoogstens 100" parts={criteria} rows={ranking} max="100" />
      <p>
        Vraag 1 van Poortwacht Beveiliging:{' '}
        <Explained why={() => Promise.resolve(scoreWhy)}>
          <PointsText points="44/3" />
        </Explained>{' '}
        punten.
      </p>
    </Stack>
  );
}
