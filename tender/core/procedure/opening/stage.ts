import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { isQualityFixed } from '../lots.ts';
import { deadlineOf, guideOf, isClosed } from '../planning/phases.ts';
import type { Viewer } from '../roles.ts';
import type { MailDraft, NextStep, Reminder, Stage } from '../stage.ts';
import type { OpeningCommand } from './commands.ts';
import { isPressing, proved, shareOf, sharesNeeded } from './custody.ts';
import { decideOpening } from './decide.ts';
import { evolveOpening, initialOpening } from './evolve.ts';
import { priceShareOf } from './price-envelope.ts';
import { type OpeningView, recordOf, viewOpening } from './view.ts';

export const openingStage: Stage<'opening', OpeningCommand, OpeningView> = {
  name: 'opening',
  initial: initialOpening,
  evolve: evolveOpening,
  decide: decideOpening,
  view: viewOpening,
  next,
  mails,
  reminders,
};

function next(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  const shown = viewOpening(file, viewer, now);
  if (shown === undefined) return undefined;
  const { register, prove, release } = shown.may;
  if (register && shown.custody?.recipient === undefined) {
    return { code: 'next-register-custody-key', stage: 'opening', must: true };
  }
  if (release) {
    const first = file.opening.released.length === 0;
    return { code: first ? 'next-release-share' : 'next-release-share-too', stage: 'opening', must: true };
  }
  const prices = nextForPrices(file, shown);
  if (prices !== undefined) return prices;
  if (!prove || shown.custody?.provedAt !== undefined || isClosed(file, now)) return undefined;
  return { code: 'next-prove-share', stage: 'opening', deadline: shown.deadline, must: isPressing(file, now) };
}

function nextForPrices(file: ProcedureFile, { may, prices }: OpeningView): NextStep | undefined {
  if (may.openPricesAlone) return { code: 'next-open-prices-alone', stage: 'opening', must: true };
  if (!may.releasePrices || prices === undefined) return undefined;
  const first = file.opening.prices.released.length === 0;
  return { code: first ? 'next-release-prices' : 'next-release-prices-too', stage: 'opening', must: true };
}

function mails({ event }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  if (event.type === 'RoleGranted') return event.role === 'custodian' ? appointment(event.user, after) : [];
  if (event.type === 'QualityFrozen') return priceCall(after);
  if (event.type === 'PriceEnvelopeOpened') return priceMails(after);
  return event.type === 'VaultOpened' ? openingMails(after) : [];
}

/** Quality is fixed: whoever keeps the key of the price vault can release his part. */
function priceCall(after: ProcedureFile): readonly MailDraft[] {
  const { vault, opened } = after.opening.prices;
  if (vault === undefined || opened !== undefined || !isQualityFixed(after)) return [];
  const { title, reference } = guideOf(after);
  const params = { title, reference, needed: vault.needed };
  return vault.custodians
    .filter(({ user }) => priceShareOf(after, user) !== undefined)
    .map(({ user }) => ({ recipient: { to: 'user', user }, code: 'mail-release-prices', params }));
}

/** Whoever’s price envelope could not be opened hears it at once; the others hear their result with the award. */
function priceMails(after: ProcedureFile): readonly MailDraft[] {
  const { opened } = after.opening.prices;
  if (opened === undefined) return [];
  const { title, reference } = guideOf(after);
  const params = { title, reference, openedAt: opened.at };
  return opened.tenders.flatMap(({ operator, failure }): readonly MailDraft[] =>
    failure === undefined ? [] : [{ recipient: { to: 'operator', operator }, code: 'mail-prices-not-opened', params }],
  );
}

/** A custodian who makes no key before publication gets no share. */
function appointment(user: string, after: ProcedureFile): readonly MailDraft[] {
  if (after.opening.vault !== undefined || after.preparation.guide === undefined) return [];
  const { title, reference } = guideOf(after);
  return [{ recipient: { to: 'user', user }, code: 'mail-custodian-appointed', params: { title, reference } }];
}

function openingMails(after: ProcedureFile): readonly MailDraft[] {
  const record = recordOf(after);
  if (record === undefined) return [];
  const { title, reference, submission } = guideOf(after);
  const params = { title, reference, openedAt: record.openedAt, count: record.tenders.length };
  return record.tenders.flatMap(({ operator, failure }): readonly MailDraft[] => {
    const recipient = { to: 'operator', operator } as const;
    const copy = { recipient, code: 'mail-vault-opened', params, document: record.document };
    return [
      ...(submission.opening.copyToTenderers ? [copy] : []),
      ...(failure === undefined ? [] : [{ recipient, code: 'mail-tender-not-opened', params }]),
    ];
  });
}

/** Days before closing at which a custodian is asked to try his share, and whoever leads is told when too few have done so. */
const reminderDays = [7, 2] as const;

function reminders(file: ProcedureFile, now: Temporal.Instant): readonly Reminder[] {
  const { vault } = file.opening;
  if (vault === undefined || isClosed(file, now)) return [];
  const deadline = toIso(deadlineOf(file));
  const left = now.until(deadlineOf(file)).total('hours');
  const days = reminderDays.findLast((bound) => left <= bound * 24);
  if (days === undefined) return [];
  const { title, reference } = guideOf(file);
  const tried = proved(file);
  const needed = sharesNeeded(file);
  const params = { title, reference, deadline };
  const untried = vault.custodians.filter(({ user }) => shareOf(file, user) && !tried.includes(user));
  return [
    ...untried.map(({ user }) => ({
      key: `share-${days}-${user}-${deadline}`,
      mail: { recipient: { to: 'user', user }, code: 'mail-prove-share', params } as const,
    })),
    ...(tried.length >= needed
      ? []
      : [
          {
            key: `shares-${days}-${deadline}`,
            mail: {
              recipient: { to: 'role', role: 'process-leader' },
              code: 'mail-shares-untried',
              params: { ...params, needed, tried: tried.length },
            } as const,
          },
        ]),
  ];
}
