import { formatDateShort } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { fromIso, localDate } from '#platform/kernel/time.ts';
import { type Params, say } from '#platform/kernel/words.ts';
import { isStaff, type Viewer } from '#tender/core/procedure/roles.ts';
import { guideIn, languageOfGuide } from '#tender/core/qualification/guide/translation.ts';
import { registerOn } from '#tender/core/qualification/register.ts';
import { remediesAfter } from '#tender/core/qualification/remedies.ts';
import {
  type CaseDecision,
  guideOfSystem,
  type QualificationCase,
  type QualificationSystem,
} from '#tender/core/qualification/state.ts';
import type { Letter, LetterHead, Said } from '#tender/documents/letters/letter.ts';
import { documentWords } from './document-words.ts';

type Key = keyof typeof documentWords & string;

/**
 * A document of a system, in one of its languages: `notice-1` for everybody, `decision-case-5-1` once it was notified, for its operator and
 * for who works on the system, `register-2027-12-31` for the latter. Undefined when there is none of this name for this viewer.
 */
export function systemDocument(
  newest: QualificationSystem,
  viewer: Viewer,
  id: string,
  language: Language,
): Letter | undefined {
  const file = { ...newest, guide: guideIn(guideOfSystem(newest), language) };
  const [, number] = /^notice-(\d{1,4})$/.exec(id) ?? [];
  if (number !== undefined) return notice(file, Number(number), language);
  const [, day] = /^register-(\d{4}-\d{2}-\d{2})$/.exec(id) ?? [];
  if (day !== undefined) return isStaff(viewer) && isDay(day) ? register(file, day, language) : undefined;
  const [, key, place] = /^decision-([A-Za-z0-9_-]+)-(\d{1,3})$/.exec(id) ?? [];
  const one = file.cases.find((known) => known.key === key);
  const decision = one?.decisions[Number(place) - 1];
  if (one === undefined || decision?.notified === undefined) return undefined;
  return isStaff(viewer) || viewer.operator?.id === one.operator ? letter(file, one, decision, language) : undefined;
}

/** The language that was asked for, where the system has its documents in it; else that of the case, or its first one. */
export function languageOf(file: QualificationSystem, viewer: Viewer, asked: string | undefined): Language {
  const { languages } = guideOfSystem(file);
  const own = file.cases.findLast(({ operator }) => operator === viewer.operator?.id)?.language;
  return languages.find((one) => one === asked) ?? own ?? languages[0] ?? 'nl';
}

function isDay(day: string): boolean {
  try {
    return `${Temporal.PlainDate.from(day, { overflow: 'reject' })}` === day;
  } catch {
    return false;
  }
}

function headOf(file: QualificationSystem, language: Language, date: string, recipient?: string): LetterHead {
  const guide = guideOfSystem(file);
  const { title, reference, authority } = guide;
  const written = languageOfGuide(guide);
  return {
    ...(written === language ? {} : { procedureLanguage: written }),
    language,
    authority: authority.name,
    authorityAddress: authority.address.split('\n'),
    procedure: title,
    reference,
    date,
    ...(recipient === undefined ? {} : { recipient: { name: recipient } }),
    signatories: authority.contacts.slice(0, 1).map((contact) => ({ function: contact })),
  };
}

/** A text of the guide in a letter of this language. */
function said(file: QualificationSystem, text: string, language: Language): Said {
  const lang = languageOfGuide(guideOfSystem(file));
  return lang === language ? text : { text, lang };
}

function notice(file: QualificationSystem, number: number, language: Language): Letter | undefined {
  const published = file.notices.find((known) => known.number === number);
  if (published === undefined) return undefined;
  const { subject, notice: where, attestations, bar, timeZone } = guideOfSystem(file);
  const t = (key: Key, params?: Params) => say(documentWords, key, language, params);
  const date = `${localDate(fromIso(published.at), timeZone)}`;
  return {
    template: 'statement',
    data: {
      head: headOf(file, language, date),
      title: t('notice-title'),
      paragraphs: [
        said(file, subject.summary, language),
        t('notice-open'),
        t('notice-calls'),
        t('notice-bar', { months: bar.months }),
      ],
      facts: [
        { label: t('notice-number'), value: `${number}` },
        { label: t('published-at'), value: where.platform },
        {
          label: t('cpv'),
          value: said(file, subject.cpv.map(({ code, name }) => `${code} ${name}`).join('\n'), language),
        },
      ],
      table: {
        headings: [t('attestation'), t('accepted')],
        rows: attestations.map(({ title, accepts, orEquivalent }) => [
          said(file, title, language),
          [...accepts.map((one) => `${one.title} (${one.issuer})`), ...(orEquivalent ? [t('equivalent')] : [])].join(
            '; ',
          ),
        ]),
      },
    },
  };
}

function letter(
  file: QualificationSystem,
  one: QualificationCase,
  { outcome, criteria, reasons, notified }: CaseDecision,
  language: Language,
): Letter | undefined {
  if (notified === undefined) return undefined;
  const guide = guideOfSystem(file);
  const t = (key: Key, params?: Params) => say(documentWords, key, language, params);
  const short = (day: string) => formatDateShort(Temporal.PlainDate.from(day), language);
  const free = notified.freeFrom;
  const named = criteria.map((id) => guide.criteria.find((known) => known.id === id) ?? { title: id, says: '' });
  const remedies = remediesAfter(notified.day, guide, language).flatMap(
    ({ text, article, lastDay, language: lang }) => {
      const until = t('remedy-until', { day: short(lastDay) });
      return lang === language ? [`${text} ${until} (${article}).`] : [{ text, lang }, `${until} (${article}).`];
    },
  );
  return {
    template: 'statement',
    data: {
      head: headOf(file, language, notified.day, one.name),
      title: t(`decision-${outcome}`),
      paragraphs: [
        t(`says-${outcome}`, { day: short(notified.day) }),
        `${t('reasons')}: ${reasons}`,
        ...(free === undefined ? [] : [t('says-free', { freeFrom: short(free), months: guide.bar.months })]),
      ],
      table: {
        headings: [t('criterion'), t('says')],
        rows: named.map(({ title, says }) => [said(file, title, language), said(file, says, language)]),
      },
      ...(remedies.length === 0
        ? {}
        : { sections: [{ title: t('remedies'), paragraphs: [...remedies, t('remedy-counted')] }] }),
    },
  };
}

function register(file: QualificationSystem, day: string, language: Language): Letter {
  const t = (key: Key, params?: Params) => say(documentWords, key, language, params);
  const short = (text: string) => formatDateShort(Temporal.PlainDate.from(text), language);
  const lines = registerOn(file, Temporal.PlainDate.from(day));
  const empty = lines.length === 0;
  return {
    template: 'statement',
    data: {
      head: headOf(file, language, day),
      title: t('register-title', { day: short(day) }),
      paragraphs: [t(empty ? 'register-none' : 'register-says')],
      ...(empty
        ? {}
        : {
            table: {
              headings: [t('operator'), t('since'), t('until'), t('why')],
              rows: lines.map(({ name, since, until, why, whyEnded = '' }) => [
                name,
                short(since),
                until === undefined ? '–' : short(until),
                [why, whyEnded].filter((text) => text !== '').join(' / '),
              ]),
            },
          }),
    },
  };
}
