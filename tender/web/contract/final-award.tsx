import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Deed } from '../frame/deed.tsx';
import { Conditions } from './conditions.tsx';
import { contractPageWords } from './words.ts';

/** To whom it was awarded; before that why not yet, or the deed. */
export function FinalAward({ view }: { readonly view: ContractView }): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const { timeZone, selection } = useFrame();
  const { final, notYet } = view;
  if (final !== undefined) return <Awarded final={final} />;
  return (
    <Section
      title={t('award')}
      intro={t('needs')}
      aside={
        <StatusTag tone={notYet === undefined ? 'accent' : 'neutral'}>
          {t(notYet === undefined ? 'ready' : 'notYet')}
        </StatusTag>
      }
    >
      <Stack>
        {notYet === undefined ? null : (
          <Alert title={sentence(notYet.code, language, notYet.params, timeZone, selection)} />
        )}
        <Conditions />
        {view.may.awardFinally ? <AwardFinally /> : null}
      </Stack>
    </Section>
  );
}

function AwardFinally(): ReactNode {
  const t = useWords(contractPageWords);
  const award = useCommand('award-finally');
  return (
    <Stack>
      <Text>{t('awardReady')}</Text>
      <div>
        <Deed
          label={t('awardFinally')}
          title={t('awardTitle')}
          happens={t('awardHappens')}
          seenBy={t('awardSeen')}
          undo={t('awardUndo')}
          done={t('awardDone')}
          busy={award.busy}
          problem={award.problem}
          act={async () => (await award.send({})).ok}
        />
      </div>
    </Stack>
  );
}

function Awarded({ final }: { readonly final: NonNullable<ContractView['final']> }): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const { timeZone, operator } = useFrame();
  const { winner, winnerName, reserve, reserveName } = final;
  const names = final.winners?.map(({ name }) => name) ?? [winnerName];
  const own = (final.winners ?? [{ operator: winner }]).some((one) => one.operator === operator?.id);
  const title = own ? t('awardedYou') : t('awardedTo', { name: names.length === 1 ? winnerName : names.join(', ') });
  return (
    <Section title={t('award')} aside={<StatusTag tone="good">{t('made')}</StatusTag>}>
      <div className="contract-awarded">
        <p className="contract-awarded__name">{title}</p>
        <p>{t('awardedAt', { date: instantText(final.at, timeZone, language) })}</p>
        {own && names.length > 1 ? <p>{t('awardedWith', { names: names.join(', ') })}</p> : null}
        {reserveName === undefined ? null : (
          <p>
            {operator?.id === reserve
              ? t('reserveYou')
              : t(names.length > 1 ? 'reserveNamed' : 'reserveIs', { name: reserveName })}
          </p>
        )}
      </div>
    </Section>
  );
}
