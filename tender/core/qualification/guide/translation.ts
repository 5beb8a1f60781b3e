import type { Language } from '#platform/kernel/language.ts';
import { type Reads, readingOf } from '../../guide/schema/translation.ts';
import type { QualificationGuide } from './schema.ts';

/** The language in which the guide itself is written. */
export function languageOfGuide({ language, languages }: Pick<QualificationGuide, 'language' | 'languages'>): Language {
  return language ?? languages[0] ?? 'nl';
}

/** Every text of a guide that people read, such as what a criterion says. */
export function textsOf(guide: QualificationGuide): ReadonlySet<string> {
  const found = new Set<string>();
  changed(guide, (text) => {
    found.add(text);
    return text;
  });
  return found;
}

/** Whether the guide is written or translated into this language. */
export function isIn(guide: QualificationGuide, language: Language): boolean {
  return languageOfGuide(guide) === language || guide.translations.some((each) => each.language === language);
}

/** The guide with its texts in this language, where they exist in it; else as it was written. Its `language` says which it became. */
export function guideIn(guide: QualificationGuide, language: Language): QualificationGuide {
  const written = languageOfGuide(guide);
  const translation = guide.translations.find((each) => each.language === language);
  if (language === written || translation === undefined) return { ...guide, language: written };
  return { ...changed(guide, readingOf(translation)), language };
}

function changed(guide: QualificationGuide, to: Reads): QualificationGuide {
  const titled = <One extends { readonly title: string }>(list: readonly One[]) =>
    list.map((one) => ({ ...one, title: to(one.title) }));
  const issued = <One extends { readonly title: string; readonly issuer: string }>(list: readonly One[]) =>
    list.map((one) => ({ ...one, title: to(one.title), issuer: to(one.issuer) }));
  const { subject, application, teams } = guide;
  return {
    ...guide,
    title: to(guide.title),
    subject: {
      ...subject,
      summary: to(subject.summary),
      cpv: subject.cpv.map(({ code, name }) => ({ code, name: to(name) })),
    },
    criteria: guide.criteria.map((one) => ({ ...one, title: to(one.title), says: to(one.says) })),
    application: { ...application, items: titled(application.items) },
    attestations: guide.attestations.map((one) => ({ ...one, title: to(one.title), accepts: issued(one.accepts) })),
    teams: { ...teams, permits: issued(teams.permits) },
  };
}
