import { type ReactNode, useState } from 'react';
import { Actions, Button } from '#platform/ui/button.tsx';
import { CheckboxField, RadioField } from '#platform/ui/choice-field.tsx';
import { DateTimeField } from '#platform/ui/date-time-field.tsx';
import { FileField } from '#platform/ui/file-field.tsx';
import type { FileRow } from '#platform/ui/file-list.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { ProblemAlert } from '#platform/ui/problem-alert.tsx';
import { ProgressBar } from '#platform/ui/progress-bar.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { TextareaField } from '#platform/ui/textarea-field.tsx';

/** Every field, quiet and refused. */
export function FormSpecimen(): ReactNode {
  const [sending, setSending] = useState(false);
  return (
    <>
      <PageHead title="Formulieren" intro="Velden zoals een inkoper en een inschrijver ze tegenkomen." />
      <Stack gap="xl">
        <Section title="Een vraag stellen" card>
          <Stack gap="l">
            <SelectField
              label="Document"
              options={[
                { value: 'guide', label: 'Aanbestedingsleidraad' },
                { value: 'requirements', label: 'Bijlage 1: Programma van Eisen' },
                { value: 'sheet', label: 'Bijlage 5: Prijzenblad' },
              ]}
            />
            <TextField label="Pagina of paragraaf" hint="Bijvoorbeeld: § 6.2.3 of pagina 14" />
            <TextareaField
              label="Uw vraag"
              hint="Een vraag per keer. Noem uw eigen bedrijf niet: de vraag wordt anoniem gepubliceerd."
              draftKey="specimen-question"
              limit={2000}
              rows={5}
            />
            <TextField label="Uw kenmerk" optional />
            <CheckboxField
              label="Deze vraag bevat bedrijfsgevoelige informatie"
              hint="Dan beslist de procesleider of het antwoord alleen aan u wordt gegeven."
            />
            <Actions>
              <Button kind="primary" busy={sending} onClick={() => setSending(true)}>
                Stel de vraag
              </Button>
              <Button kind="quiet" onClick={() => setSending(false)}>
                Bewaar als concept
              </Button>
            </Actions>
          </Stack>
        </Section>
        <Section title="Planning wijzigen" card>
          <RefusedForm />
        </Section>
        <Section title="Documenten toevoegen">
          <FilesSpecimen />
        </Section>
      </Stack>
    </>
  );
}

function RefusedForm(): ReactNode {
  const [reason, setReason] = useState('');
  return (
    <Stack gap="l">
      <ProblemAlert
        problem={{
          status: 422,
          detail: 'De nieuwe planning is niet bewaard.',
          errors: [
            {
              field: 'closing',
              detail:
                'De sluiting ligt voor het einde van de vragenronde. Kies een tijdstip na 18 september 2025, 12.00 uur.',
            },
            { field: 'reason', detail: 'Een wijziging van de planning moet een reden hebben.' },
          ],
        }}
        fields={{
          closing: { id: 'closing', label: 'Sluiting van de kluis' },
          reason: { id: 'reason', label: 'Reden' },
        }}
      />
      <Columns wide>
        <DateTimeField
          id="closing"
          label="Sluiting van de kluis"
          defaultValue="2025-09-12T12:00"
          error="Kies een tijdstip na 18 september 2025, 12.00 uur."
        />
        <TextField id="reason" label="Reden" error="Schrijf waarom de planning wijzigt. Alle inschrijvers lezen dit." />
      </Columns>
      <RadioField
        legend="Wie krijgt bericht?"
        name="told"
        value={reason}
        onPick={setReason}
        error="Maak een keuze."
        options={[
          { value: 'all', label: 'Iedereen die de aanbesteding volgt' },
          {
            value: 'tenderers',
            label: 'Alleen wie een concept heeft',
            hint: 'Anderen zien de wijziging op de pagina van de procedure.',
          },
        ]}
      />
    </Stack>
  );
}

const startFiles: readonly FileRow[] = [
  {
    id: '1',
    name: 'Antwoorden open vragen.pdf',
    bytes: 412_300,
    state: 'done',
    note: 'Versleuteld en ontvangen op 4 oktober 2025, 08.51 uur',
    findings: [
      { tone: 'good', text: 'Lettertype Verdana 9, regelafstand 13 pt.' },
      {
        tone: 'warn',
        text: 'Dit bestand heeft 6 pagina’s; bij deze vraag tellen er 4. Pagina 5 en 6 worden niet beoordeeld. U kunt het bestand vervangen tot 6 oktober, 12.00 uur.',
      },
    ],
  },
  {
    id: '2',
    name: 'Prijzenblad.xlsx',
    bytes: 1_482_000,
    state: 'busy',
    percent: 62,
    note: 'Wordt versleuteld en verstuurd. U kunt intussen verder werken.',
  },
  { id: '3', name: 'Invulbijlage referenties.pdf', bytes: 96_000, state: 'waiting' },
  {
    id: '4',
    name: 'Prijzenblad ondertekend.pdf',
    bytes: 288_000,
    state: 'failed',
    note: 'De verbinding viel weg. Het versturen gaat verder zodra u weer verbinding hebt; er is niets verloren.',
    findings: [{ tone: 'bad', text: 'Er staat geen handtekening in dit bestand.' }],
  },
];

function FilesSpecimen(): ReactNode {
  const [files, setFiles] = useState(startFiles);
  const add = (added: readonly File[]): void =>
    setFiles([
      ...files,
      ...added.map((file) => ({
        id: `${file.name} ${files.length}`,
        name: file.name,
        bytes: file.size,
        state: 'waiting' as const,
      })),
    ]);
  return (
    <Stack gap="l">
      <FileField
        label="Documenten bij uw inschrijving"
        hint="Alles wordt in uw browser versleuteld voordat het wordt verstuurd."
        limits={{ types: ['.pdf', '.xlsx'], maxBytes: 50_000_000, maxFiles: 8 }}
        files={files}
        onAdd={add}
        onRemove={(id) => setFiles(files.filter((file) => file.id !== id))}
      />
      <ProgressBar
        label="Het dossier wordt samengesteld"
        note="Dit duurt enkele minuten. U mag deze pagina verlaten; u krijgt bericht."
      />
    </Stack>
  );
}
