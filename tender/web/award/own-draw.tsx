import type { ReactNode } from 'react';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Facts, Heading, Text } from '#platform/ui/text.tsx';
import type { OwnDraw } from '#tender/core/procedure/award/draw-behind.ts';
import { useDownloads } from '../data/links.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { ownDrawWords } from './own-draw-words.ts';

/** To who stood level: that lots decided, who drew them and when, what came of it, and how he can check it (ALM-17, ROC-37). */
export function OwnDrawTold({ draw }: { readonly draw: OwnDraw }): ReactNode {
  const t = useWords(ownDrawWords);
  const { language } = useLanguage();
  const { document } = useDownloads();
  const others = new Intl.ListFormat(language, { type: 'conjunction' }).format(draw.others);
  return (
    <Stack gap="s">
      <Heading level={3}>{t('title')}</Heading>
      <Text>{t('was', { others, place: draw.place, count: draw.order.length })}</Text>
      <Facts
        facts={[
          { label: t('drawnAt'), value: <InstantText at={draw.at} /> },
          { label: t('drawnBy'), value: t(draw.drawnBy) },
          { label: t('order'), value: draw.order.map((name, index) => `${index + 1}. ${name}`).join('\n') },
          { label: t('deed'), value: draw.deed },
        ]}
      />
      <Text soft>{t(draw.method)}</Text>
      <p>
        <DownloadLink to={document(draw.document)}>{t('record')}</DownloadLink>
      </p>
    </Stack>
  );
}
