import { type ReactNode, useMemo, useState } from 'react';
import { toIso } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { Countdown } from '#platform/ui/countdown.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { forSupplement } from '#tender/core/procedure/examination/regularisation.ts';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import type { FileRule } from '#tender/documents/check-file.ts';
import { sheetOf } from '#tender/documents/price-sheet/guide-sheet.ts';
import { useCommand } from '../data/command.ts';
import { useDownloads } from '../data/links.ts';
import { useReadOnly } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { DownloadLink } from '../frame/download-link.tsx';
import { OneFileField } from '../submission/intake/one-file-field.tsx';
import { useOneFile } from '../submission/intake/use-one-file.ts';
import { useMoment } from '../submission/moment.ts';
import { remedyWords } from './remedy-words.ts';
import { type RemedyState, remedyState } from './standing.ts';
import { supplementWords } from './supplement-words.ts';
import { remedyTones } from './tones.ts';

type RemedyView = ExaminationView['remedies'][number];

interface OwnRemedyProps {
  readonly remedy: RemedyView;
  readonly guide: Guide;
  readonly isOut: boolean;
}

/** A request to mend an omission, with its clock and where the document is handed in (ALM-07). */
export function OwnRemedy({ remedy, guide, isOut }: OwnRemedyProps): ReactNode {
  const t = useWords(remedyWords);
  const s = useWords(supplementWords);
  const moment = useMoment();
  const downloads = useDownloads();
  const readOnly = useReadOnly();
  const now = toIso(useNow(1000));
  const state = remedyState(remedy, now);
  const isOpen = !readOnly && !isOut && remedy.judged === undefined && now < remedy.until;
  const sentence = useSentence(remedy, state, isOpen);
  const { handedIn, lateAt, until, irregularity } = remedy;
  return (
    <Section
      title={
        irregularity === undefined ? t('ownRemedy', { item: remedy.itemTitle }) : s('own', { item: remedy.itemTitle })
      }
      level={3}
      card
      aside={<StatusTag tone={remedyTones[state]}>{t(`remedy-${state}`)}</StatusTag>}
    >
      <Stack>
        <Text>{sentence}</Text>
        {isOpen ? (
          <p>
            <Countdown until={until} />
          </p>
        ) : null}
        <RemedyFacts remedy={remedy} />
        {lateAt === undefined ? null : <Text>{t('lateAt', { at: moment(lateAt, 'exact') })}</Text>}
        <p>
          <DownloadLink to={downloads.document(`remedy-${remedy.remedy}`)}>{t('letter')}</DownloadLink>
        </p>
        {isOpen ? <HandIn key={handedIn?.file.sha256 ?? ''} remedy={remedy} guide={guide} /> : null}
      </Stack>
    </Section>
  );
}

function RemedyFacts({ remedy }: { readonly remedy: RemedyView }): ReactNode {
  const t = useWords(remedyWords);
  const s = useWords(supplementWords);
  const moment = useMoment();
  const downloads = useDownloads();
  const { handedIn, judged, irregularity } = remedy;
  return (
    <Facts
      facts={[
        { label: irregularity === undefined ? t('what') : s('description'), value: remedy.description },
        ...(handedIn === undefined
          ? []
          : [
              {
                label: t('handedIn'),
                value: (
                  <DownloadLink to={downloads.file(handedIn.file.sha256)} name={handedIn.file.name}>
                    {t('handedInAt', { name: handedIn.file.name, at: moment(handedIn.at) })}
                  </DownloadLink>
                ),
              },
            ]),
        ...(judged === undefined ? [] : [{ label: t('judgment'), value: judged.reason }]),
      ]}
    />
  );
}

function useSentence({ irregularity, until }: RemedyView, state: RemedyState, isOpen: boolean): string {
  const t = useWords(remedyWords);
  const s = useWords(supplementWords);
  const moment = useMoment();
  const params = { until: moment(until, 'deadline') };
  if (irregularity !== undefined && state === 'running') return s(`own-${irregularity}`, params);
  if (irregularity !== undefined && (state === 'accepted' || state === 'refused')) return s(state);
  return t(sentenceOf(state, isOpen), params);
}

function sentenceOf(
  state: RemedyState,
  isOpen: boolean,
): `ownRemedy${'Running' | 'Replace' | 'In' | 'Over' | 'Accepted' | 'Refused'}` {
  switch (state) {
    case 'running':
      return 'ownRemedyRunning';
    case 'handed-in':
      return isOpen ? 'ownRemedyReplace' : 'ownRemedyIn';
    case 'lapsed':
      return 'ownRemedyOver';
    case 'accepted':
      return 'ownRemedyAccepted';
    default:
      return 'ownRemedyRefused';
  }
}

/** What the guide asks of the item; a form of the page, such as the ESPD, is mended with a PDF. */
function ruleOf(guide: Guide, { item: id, irregularity }: RemedyView): FileRule {
  const item = guide.submission.checklist.find((one) => one.id === id);
  if (item !== undefined && irregularity !== undefined) {
    const { formats, maxMegabytes } = forSupplement(item);
    return { kind: 'other', formats, maxMegabytes, layout: undefined };
  }
  return item === undefined || item.formats.length === 0
    ? { kind: 'other', formats: ['pdf'], maxMegabytes: item?.maxMegabytes ?? 25, layout: undefined }
    : item;
}

function HandIn({ remedy, guide }: { readonly remedy: RemedyView; readonly guide: Guide }): ReactNode {
  const t = useWords(remedyWords);
  const s = useWords(supplementWords);
  const supplements = remedy.irregularity !== undefined;
  const moment = useMoment();
  const rule = useMemo(() => ruleOf(guide, remedy), [guide, remedy]);
  const sheet = useMemo(() => sheetOf(guide), [guide]);
  const upload = useOneFile(rule, sheet);
  const [lacks, setLacks] = useState(false);
  const command = useCommand('hand-in-remedy');
  const file = upload.chosen?.taken?.file;
  const act = async (): Promise<boolean> => {
    if (file === undefined) return false;
    return (await command.send({ remedy: remedy.remedy, file })).ok;
  };
  return (
    <Stack>
      <OneFileField
        label={supplements ? s('file') : t(remedy.handedIn === undefined ? 'newDocument' : 'replaceDocument')}
        rule={rule}
        upload={upload}
        error={lacks && upload.chosen === undefined ? t('handInFirst') : undefined}
      />
      <div>
        <Deed
          label={t('handIn')}
          title={supplements ? s('handInTitle') : t('handInTitle')}
          happens={(supplements ? s : t)('handInHappens', { file: file?.name ?? '', item: remedy.itemTitle })}
          seenBy={t('handInSeenBy')}
          undo={t('handInUndo', { until: moment(remedy.until, 'deadline-short') })}
          busy={command.busy}
          problem={command.problem}
          before={async () => {
            setLacks(file === undefined);
            return file !== undefined;
          }}
          act={act}
          done={t('handInDone')}
        />
      </div>
    </Stack>
  );
}
