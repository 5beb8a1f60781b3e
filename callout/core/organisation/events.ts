import type { Recorded } from '#platform/kernel/decider.ts';
import type {
  Fence,
  Group,
  Id,
  MinimumWindow,
  Officer,
  Plan,
  Policy,
  Responder,
  Scenario,
  StandardText,
  TalkRules,
} from './organisation.ts';

/** Stream `organisation`. Names of people are not in it: a responder is the id of his user. */
export type OrganisationEvent =
  | { readonly type: 'OrganisationFounded'; readonly name: string; readonly zone: string }
  | { readonly type: 'PolicySet'; readonly policy: Policy }
  | { readonly type: 'TalkRulesSet'; readonly talk: TalkRules }
  | { readonly type: 'RegionSet'; readonly id: Id; readonly name: string }
  | { readonly type: 'RegionRemoved'; readonly id: Id }
  | { readonly type: 'SkillSet'; readonly id: Id; readonly name: string }
  | { readonly type: 'SkillRemoved'; readonly id: Id }
  | {
      readonly type: 'LocationSet';
      readonly id: Id;
      readonly name: string;
      readonly region: Id;
      readonly address?: string | undefined;
    }
  | { readonly type: 'LocationRemoved'; readonly id: Id }
  | { readonly type: 'MinimaSet'; readonly location: Id; readonly minima: readonly MinimumWindow[] }
  | {
      readonly type: 'SignsSet';
      readonly location: Id;
      readonly fences: readonly Fence[];
      readonly wifi: readonly string[];
      readonly beacons: readonly string[];
    }
  | { readonly type: 'PlanSet'; readonly plan: Plan }
  | { readonly type: 'PlanRemoved'; readonly id: Id }
  | { readonly type: 'GroupSet'; readonly group: Group }
  | { readonly type: 'GroupRemoved'; readonly id: Id }
  | { readonly type: 'RespondersSet'; readonly responders: readonly Responder[] }
  | { readonly type: 'RespondersRemoved'; readonly responders: readonly Id[] }
  | { readonly type: 'TextSet'; readonly text: StandardText }
  | { readonly type: 'TextRemoved'; readonly id: Id }
  | { readonly type: 'ScenarioSet'; readonly scenario: Scenario }
  | { readonly type: 'ScenarioRemoved'; readonly id: Id }
  | { readonly type: 'OfficerAppointed'; readonly officer: Officer }
  | { readonly type: 'OfficerDismissed'; readonly officer: Officer };

export type RecordedOrganisationEvent = Recorded<OrganisationEvent>;
