import type { Language } from '#platform/kernel/language.ts';
import type { QualificationGuide } from './schema.ts';

/** The language in which the guide itself is written. */
export function languageOfGuide({ language, languages }: Pick<QualificationGuide, 'language' | 'languages'>): Language {
  return language ?? languages[0] ?? 'nl';
}

type Change = (name: string, text: string) => string;

/** The names of all texts of a guide that people read, such as `criteria/dossier/says`, with those texts. */
export function textsOf(guide: QualificationGuide): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  changed(guide, (name, text) => {
    found.set(name, text);
    return text;
  });
  return found;
}

/** Whether the guide is written or translated into this language. */
export function isIn(guide: QualificationGuide, language: Language): boolean {
  return languageOfGuide(guide) === language || guide.translations[language] !== undefined;
}

/** The guide with its texts in this language, where they exist in it; else as it was written. Its `language` says which it became. */
export function guideIn(guide: QualificationGuide, language: Language): QualificationGuide {
  const written = languageOfGuide(guide);
  const known = guide.translations[language];
  if (language === written || known === undefined) return { ...guide, language: written };
  return { ...changed(guide, (name, text) => known[name] ?? text), language };
}

function changed(guide: QualificationGuide, to: Change): QualificationGuide {
  const titled = <One extends { readonly id: string; readonly title: string }>(place: string, list: readonly One[]) =>
    list.map((one) => ({ ...one, title: to(`${place}/${one.id}`, one.title) }));
  const { subject, application, teams } = guide;
  return {
    ...guide,
    title: to('title', guide.title),
    subject: {
      ...subject,
      summary: to('summary', subject.summary),
      cpv: subject.cpv.map(({ code, name }) => ({ code, name: to(`cpv/${code}`, name) })),
    },
    criteria: guide.criteria.map((one) => ({
      ...one,
      title: to(`criteria/${one.id}/title`, one.title),
      says: to(`criteria/${one.id}/says`, one.says),
    })),
    application: { ...application, items: titled('items', application.items) },
    attestations: guide.attestations.map((one) => ({
      ...one,
      title: to(`attestations/${one.id}`, one.title),
      accepts: one.accepts.map((scheme) => ({
        ...scheme,
        title: to(`accepts/${one.id}/${scheme.id}`, scheme.title),
        issuer: to(`issuers/${one.id}/${scheme.id}`, scheme.issuer),
      })),
    })),
    teams: {
      ...teams,
      permits: teams.permits.map((one) => ({
        ...one,
        title: to(`permits/${one.id}`, one.title),
        issuer: to(`permit-issuers/${one.id}`, one.issuer),
      })),
    },
  };
}
