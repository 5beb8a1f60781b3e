import type { Guide } from '../schema/guide.ts';

type Named = readonly { readonly id: string }[];

/** Lists whose entries have a name of their own. */
export function namedLists(guide: Guide): readonly (readonly [path: string, named: Named])[] {
  return [
    ['/lots', guide.lots],
    ['/documents', guide.documents],
    ['/planning', guide.planning],
    ['/questions/rounds', guide.questions?.rounds ?? []],
    ['/submission/checklist', guide.submission.checklist],
    ['/submission/espd', guide.submission.espd],
    ['/priceSheet/items', guide.priceSheet?.items ?? []],
    ['/priceSheet/checks', guide.priceSheet?.checks ?? []],
    ['/steps', guide.steps],
    ['/exclusion', guide.exclusion],
    ['/suitability', guide.suitability],
    ['/award/criteria', guide.award.criteria],
    ['/award/scales', guide.award.scales],
    ['/award/thresholds', guide.award.thresholds],
    ...guide.award.scales.map(({ grades }, place) => [`/award/scales/${place}/grades`, grades] as const),
    ...guide.suitability.map(
      ({ competences = [] }, place) => [`/suitability/${place}/competences`, competences] as const,
    ),
    ['/evidence/items', guide.evidence?.items ?? []],
    ['/contract/revision', guide.contract.revision],
    ['/complaints/fields', guide.complaints?.fields ?? []],
    ['/readings', guide.readings],
    ...guide.readings.map(({ alternatives }, place) => [`/readings/${place}/alternatives`, alternatives] as const),
  ];
}

export interface Reference {
  readonly path: string;
  readonly id: string | undefined;
  readonly to: Named;
}

/** Every place where something is named that stands elsewhere in the guide. */
export function referencesOf(guide: Guide): readonly Reference[] {
  return [...planningReferences(guide), ...documentReferences(guide), ...awardReferences(guide)];
}

function planningReferences(guide: Guide): readonly Reference[] {
  const to = guide.planning;
  const { siteVisit, submission, standstill, award } = guide;
  return [
    ...guide.planning.map(({ counted }, place) => ({ path: `/planning/${place}/counted/from`, id: counted?.from, to })),
    ...(guide.questions?.rounds ?? []).flatMap(({ closes, note }, place) => [
      { path: `/questions/rounds/${place}/closes`, id: closes, to },
      { path: `/questions/rounds/${place}/note`, id: note, to },
    ]),
    { path: '/siteVisit/registration', id: siteVisit?.registration, to },
    { path: '/siteVisit/visit', id: siteVisit?.visit, to },
    { path: '/submission/deadline', id: submission.deadline, to },
    { path: '/submission/opening/phase', id: submission.opening.phase, to },
    { path: '/submission/regularisation/ground', id: submission.regularisation?.ground, to: guide.exclusion },
    ...submission.contradictions.flatMap(({ items }, place) =>
      items.map((id, at) => ({
        path: `/submission/contradictions/${place}/items/${at}`,
        id,
        to: submission.checklist,
      })),
    ),
    { path: '/award/presentation/invitations', id: award.presentation?.invitations, to },
    { path: '/award/presentation/phase', id: award.presentation?.phase, to },
    { path: '/standstill/award', id: standstill.award, to },
    { path: '/standstill/period', id: standstill.period, to },
    { path: '/standstill/final', id: standstill.final, to },
  ];
}

function documentReferences(guide: Guide): readonly Reference[] {
  const { submission } = guide;
  const evidence = [...(guide.evidence?.items ?? []), ...submission.checklist];
  const named = (list: 'suggestions' | 'finalVersions') =>
    (guide.questions?.[list] ?? []).map((id, place) => ({
      path: `/questions/${list}/${place}`,
      id,
      to: guide.documents,
    }));
  return [
    ...named('suggestions'),
    ...named('finalVersions'),
    ...submission.checklist.map(({ template }, place) => ({
      path: `/submission/checklist/${place}/template`,
      id: template,
      to: guide.documents,
    })),
    ...submission.espd.map(({ about }, place) => ({
      path: `/submission/espd/${place}/about`,
      id: about,
      to: [...guide.exclusion, ...guide.suitability],
    })),
    ...guide.suitability.map((each, place) => ({
      path: `/suitability/${place}/evidence`,
      id: each.evidence,
      to: evidence,
    })),
    { path: '/submission/signature/provenBy', id: submission.signature.provenBy, to: evidence },
    ...(guide.priceSheet?.checks ?? []).map(({ ground }, place) => ({
      path: `/priceSheet/checks/${place}/ground`,
      id: ground,
      to: guide.exclusion,
    })),
    ...guide.steps.flatMap(({ items }, place) =>
      items.map((id, at) => ({ path: `/steps/${place}/items/${at}`, id, to: submission.checklist })),
    ),
    { path: '/priceSheet/document', id: guide.priceSheet?.document, to: guide.documents },
  ];
}

function awardReferences({ award, submission, evidence }: Guide): readonly Reference[] {
  return [
    ...award.criteria.flatMap((criterion, place) => {
      const path = `/award/criteria/${place}`;
      const scale = award.scales.find(({ id }) => id === criterion.scale);
      return [
        { path: `${path}/scale`, id: criterion.scale, to: award.scales },
        { path: `${path}/answeredIn`, id: criterion.answeredIn, to: submission.checklist },
        { path: `${path}/certified/statement`, id: criterion.certified?.statement, to: submission.espd },
        { path: `${path}/certified/grade`, id: criterion.certified?.grade, to: scale?.grades ?? [] },
        { path: `${path}/certified/evidence`, id: criterion.certified?.evidence, to: evidence?.items ?? [] },
        ...Object.keys(criterion.points ?? {}).map((grade) => ({
          path: `${path}/points/${grade}`,
          id: grade,
          to: scale?.grades ?? [],
        })),
      ];
    }),
    ...award.ties.map((rule, place) => ({
      path: `/award/ties/${place}/criterion`,
      id: rule.by === 'criterion' ? rule.criterion : undefined,
      to: award.criteria,
    })),
  ];
}
