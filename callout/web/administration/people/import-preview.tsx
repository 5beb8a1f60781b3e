import { type ReactNode, useState } from 'react';
import type { ImportPreview } from '#callout/api/administration.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag, type Tone } from '#platform/ui/status-tag.tsx';
import { Text } from '#platform/ui/text.tsx';
import { importPageWords } from './import-words.ts';

type Line = ImportPreview['lines'][number];

const tones: Readonly<Record<Line['kind'], Tone>> = { new: 'good', changed: 'accent', same: 'neutral', refused: 'bad' };

interface PreviewProps {
  readonly preview: ImportPreview;
  readonly busy: boolean;
  readonly onConfirm: (invite: boolean) => void;
}

/** What the list would do, line by line, faults first; and the button that does it. */
export function ImportPreviewSection({ preview, busy, onConfirm }: PreviewProps): ReactNode {
  const t = useWords(importPageWords);
  const [invite, setInvite] = useState(false);
  const count = (kind: Line['kind']) => preview.lines.filter((line) => line.kind === kind).length;
  const changes = count('new') + count('changed');
  return (
    <Section
      title={t('preview')}
      intro={t('counts', {
        added: count('new'),
        changed: count('changed'),
        same: count('same'),
        refused: count('refused'),
      })}
    >
      <Stack>
        {preview.ignoredColumns.length === 0 ? null : (
          <Text>{t('ignored', { columns: preview.ignoredColumns.join(', ') })}</Text>
        )}
        <Lines lines={preview.lines} />
        {preview.missing.length === 0 ? null : (
          <Disclosure summary={t('missing', { count: preview.missing.length })}>
            <p>{preview.missing.join(', ')}</p>
          </Disclosure>
        )}
        {changes === 0 ? (
          <Alert title={t('nothing')} />
        ) : (
          <>
            {count('new') === 0 ? null : (
              <CheckboxField
                label={t('invite')}
                hint={t('inviteHint')}
                checked={invite}
                onChange={(event) => setInvite(event.target.checked)}
              />
            )}
            <div>
              <Button kind="primary" busy={busy} onClick={() => onConfirm(invite)}>
                {t('confirm', { count: changes })}
              </Button>
            </div>
          </>
        )}
      </Stack>
    </Section>
  );
}

/** Nobody reads more of them; mistakes come first. */
const mostShown = 500;

function Lines({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const t = useWords(importPageWords);
  const [all, setAll] = useState(false);
  const order: readonly Line['kind'][] = ['refused', 'changed', 'new', 'same'];
  const shown = lines
    .filter(({ kind }) => all || kind !== 'same')
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.line - b.line);
  const what = ({ changes, refusal }: Line): string =>
    refusal?.sentence ??
    changes.map((change) => t(`change-${change.what}`, { from: change.from ?? '', to: change.to ?? '' })).join('; ');
  return (
    <Stack gap="s">
      {lines.some(({ kind }) => kind === 'same') ? (
        <CheckboxField label={t('showSame')} checked={all} onChange={(event) => setAll(event.target.checked)} />
      ) : null}
      {shown.length > mostShown ? (
        <Text>{t('mostShown', { most: mostShown, left: shown.length - mostShown })}</Text>
      ) : null}
      <DataTable<Line>
        caption={t('preview')}
        hideCaption
        csv={false}
        rows={shown.slice(0, mostShown)}
        rowKey={({ line }) => String(line)}
        empty={{ title: t('nothing') }}
        columns={[
          { id: 'line', header: t('line'), numeric: true, text: ({ line }) => String(line) },
          { id: 'who', header: t('who'), text: ({ who, email = '' }) => (email === '' ? who : `${who}, ${email}`) },
          {
            id: 'kind',
            header: t('consequence'),
            text: ({ kind }) => t(kind),
            cell: ({ kind }) => <StatusTag tone={tones[kind]}>{t(kind)}</StatusTag>,
          },
          { id: 'what', header: t('what'), text: what },
        ]}
      />
    </Stack>
  );
}
