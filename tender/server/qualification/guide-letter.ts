import { formatDuration } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { formatMoney } from '#platform/kernel/money.ts';
import { parseRational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { type Params, say } from '#platform/kernel/words.ts';
import { durationOf } from '#tender/core/qualification/expiry.ts';
import type { QualificationGuide } from '#tender/core/qualification/guide/schema.ts';
import { guideIn, languageOfGuide } from '#tender/core/qualification/guide/translation.ts';
import type { GuideLetter, Letter, Said } from '#tender/documents/letters/letter.ts';
import { guideWords } from './guide-words.ts';

type Part = GuideLetter['parts'][number];

/** How its texts are told: in the language of the document, or marked with their own. */
interface Telling {
  readonly guide: QualificationGuide;
  readonly language: Language;
  readonly t: (key: keyof typeof guideWords & string, params?: Params) => string;
  readonly said: (text: string) => Said;
}

/**
 * The guide of a system as a document, in this language as far as it exists in it. What is told to operators that were sent the qualification
 * file alone (ORES-03) is in it when `whole`.
 */
export function systemGuideLetter(source: QualificationGuide, language: Language, whole: boolean): Letter {
  const guide = guideIn(source, language);
  const lang = languageOfGuide(guide);
  const telling: Telling = {
    guide,
    language,
    t: (key, params) => say(guideWords, key, language, params),
    said: (text) => (lang === language ? text : { text, lang }),
  };
  const { t } = telling;
  return {
    template: 'guide',
    data: {
      head: {
        language,
        authority: guide.authority.name,
        authorityAddress: guide.authority.address.split('\n'),
        procedure: guide.title,
        ...(lang === language ? {} : { procedureLanguage: lang }),
        reference: guide.reference,
        date: guide.date,
      },
      kind: t('kind'),
      intro: t('intro'),
      parts: [
        general(telling),
        subject(telling),
        notice(telling),
        documents(telling),
        ...(whole ? [application(telling), criteria(telling)] : []),
        attestations(telling),
        ...(whole ? [teams(telling)] : []),
        trial(telling),
        decision(telling),
        ...remedies(telling),
        bar(telling),
      ],
    },
  };
}

function part(title: string, more: Partial<Part>): Part {
  return { title, level: 1, paragraphs: [], facts: [], ...more };
}

function general({ guide, t }: Telling): Part {
  return part(t('general'), {
    facts: [
      { label: t('version'), value: guide.version },
      { label: t('contact'), value: guide.authority.contacts.join(', ') },
      { label: t('languages'), value: guide.languages.map((one) => t(one)).join(', ') },
    ],
  });
}

function subject({ guide: { subject: about }, t, said }: Telling): Part {
  return part(t('subject'), {
    paragraphs: [said(about.summary)],
    facts: [
      { label: t('nature'), value: t(about.nature) },
      { label: t('cpv'), value: said(about.cpv.map(({ code, name }) => `${code} ${name}`).join('\n')) },
    ],
  });
}

function notice({ guide, t }: Telling): Part {
  const { platform, keyword } = guide.notice;
  return part(t('notice'), {
    facts: [
      { label: t('platform'), value: platform },
      ...(keyword === undefined ? [] : [{ label: t('keyword'), value: keyword }]),
    ],
  });
}

function documents({ guide, t, language }: Telling): Part {
  const titleOf = ({ titles, id }: QualificationGuide['documents'][number]): Said => {
    const lang = [language, languageOfGuide(guide), ...guide.languages].find((one) => titles[one] !== undefined);
    const text = lang === undefined ? id : (titles[lang] ?? id);
    return lang === undefined || lang === language ? text : { text, lang };
  };
  return part(t('documents'), { paragraphs: guide.documents.map(titleOf) });
}

function application({ guide, t, said }: Telling): Part {
  return part(t('application'), { paragraphs: guide.application.items.map(({ title }) => said(title)) });
}

function criteria({ guide, t, said }: Telling): Part {
  return part(t('criteria'), {
    table: {
      headings: [t('criterion'), t('says'), t('decides')],
      rows: guide.criteria.map(({ title, says, decides }) => [
        said(title),
        said(says),
        decides.map((kind) => t(kind)).join(', '),
      ]),
    },
  });
}

function attestations({ guide, t, said }: Telling): Part {
  return part(t('attestations'), {
    table: {
      headings: [t('attestation'), t('accepted'), t('equivalent')],
      rows: guide.attestations.map(({ title, accepts, orEquivalent }) => [
        said(title),
        said(accepts.map((one) => `${one.title} (${one.issuer})`).join('; ')),
        t(orEquivalent ? 'yes' : 'no'),
      ]),
    },
  });
}

function teams({ guide, t, said }: Telling): Part {
  const { least, permits } = guide.teams;
  return part(t('teams'), {
    facts: [{ label: t('leastTeams'), value: t('atLeast', { count: least }) }],
    paragraphs: permits.map(({ title, issuer }) => said(`${title} (${issuer})`)),
  });
}

function trial({ guide, t, language }: Telling): Part {
  const { for: whom, highestValue } = guide.trial;
  return part(t('trial'), {
    facts: [
      { label: t('trialFor'), value: t(`trial-${whom}`) },
      ...(highestValue === undefined
        ? []
        : [{ label: t('highestValue'), value: formatMoney(unwrap(parseRational(highestValue)), language) }]),
    ],
  });
}

function decision({ guide, t, language }: Telling): Part {
  const { channels, within } = guide.decision;
  return part(t('decision'), {
    facts: [
      {
        label: t('channels'),
        value: channels.map((one) => t(one === 'platform' ? 'platform-channel' : one)).join(', '),
      },
      { label: t('within'), value: within === undefined ? t('byLaw') : formatDuration(durationOf(within), language) },
    ],
  });
}

function remedies({ guide, t, language }: Telling): readonly Part[] {
  if (guide.decision.remedies.length === 0) return [];
  const paragraphs = guide.decision.remedies.flatMap(({ texts, articles, term }): readonly Said[] => {
    const lang = [language, languageOfGuide(guide), ...guide.languages].find(
      (one) => texts[one] !== undefined && articles[one] !== undefined,
    );
    if (lang === undefined) return [];
    const until = t('remedyTerm', { term: formatDuration(durationOf(term), language) });
    const text = texts[lang] ?? '';
    const end = `${until} (${articles[lang] ?? ''}).`;
    return lang === language ? [`${text} ${end}`] : [{ text, lang }, end];
  });
  return [part(t('remedies'), { paragraphs })];
}

function bar({ guide, t }: Telling): Part {
  return part(t('bar'), { paragraphs: [t('barRule', { months: guide.bar.months })] });
}
