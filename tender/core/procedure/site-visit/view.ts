import { unwrap } from '#platform/kernel/result.ts';
import { localInstant, toIso } from '#platform/kernel/time.ts';
import type { Personal } from '../basics.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { endOf, guideOf, phaseOf } from '../planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';

export interface Registration {
  readonly operator: string;
  readonly operatorName: string;
  readonly attendants: readonly { readonly personal: Personal }[];
  readonly at: string;
  readonly attended?: number | undefined;
}

export interface SiteVisitView {
  readonly stage: 'site-visit';
  readonly startsAt: string;
  readonly location: string;
  readonly maxPersons: number;
  readonly askLicencePlate: boolean;
  readonly registrationUntil: string;
  readonly registrationOpen: boolean;
  /** The operator's own, or all of them for those who receive the visitors. */
  readonly registrations: readonly Registration[];
  readonly may: { readonly register: boolean; readonly recordAttendance: boolean };
}

export function viewSiteVisit(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): SiteVisitView | undefined {
  const guide = file.preparation.guide;
  if (guide?.siteVisit === undefined || file.preparation.publishedAt === undefined) return undefined;
  const { maxPersons, askLicencePlate, location } = guide.siteVisit;
  const startsAt = visitStart(file);
  const until = registrationUntil(file);
  const open = Temporal.Instant.compare(now, until) < 0;
  const staff = isStaff(viewer);
  return {
    stage: 'site-visit',
    startsAt: toIso(startsAt),
    location,
    maxPersons,
    askLicencePlate,
    registrationUntil: toIso(until),
    registrationOpen: open,
    registrations: Object.entries(file['site-visit'].registrations)
      .filter(([operator]) => staff || operator === viewer.operator?.id)
      .map(([operator, registration]) => ({ operator, operatorName: operatorName(file, operator), ...registration })),
    may: {
      register: viewer.operator !== undefined && open,
      recordAttendance: isOneOf(viewer, 'buyer', 'process-leader') && Temporal.Instant.compare(now, startsAt) >= 0,
    },
  };
}

export function registrationUntil(file: ProcedureFile): Temporal.Instant {
  const guide = guideOf(file);
  const end =
    guide.siteVisit === undefined ? undefined : endOf(phaseOf(file, guide.siteVisit.registration), guide.timeZone);
  if (end === undefined) throw new Error('the registration for the site visit has no date');
  return end;
}

/** The visit begins at the hour of the guide, on the day to which the planning may have moved it. */
export function visitStart(file: ProcedureFile): Temporal.Instant {
  const guide = guideOf(file);
  if (guide.siteVisit === undefined) throw new Error('this guide has no site visit');
  const planned = phaseOf(file, guide.siteVisit.visit).on ?? guide.siteVisit.startsAt;
  const time = guide.siteVisit.startsAt.slice(10);
  return unwrap(localInstant(planned.includes('T') ? planned : `${planned}${time}`, guide.timeZone));
}
