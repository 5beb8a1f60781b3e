import { z } from 'zod';
import type { AvailabilityReport } from '#callout/core/reports/availability-report.ts';
import type { CallsReport, MonthReport } from '#callout/core/reports/calls-report.ts';
import type { Spread } from '#callout/core/reports/figures.ts';
import type { PresenceReport } from '#callout/core/reports/presence-report.ts';
import { instantSchema, modeSchema } from './basics.ts';

/** `GET /v1/reports`: numbers about the locations that this viewer may see. Times are milliseconds, means have one decimal. */

const named = z.object({ id: z.string(), name: z.string() });
const phase = z.enum(['running', 'all-clear', 'withdrawn', 'closed']);

const spread = z.object({
  count: z.number(),
  median: z.number().optional(),
  p90: z.number().optional(),
  worst: z.number().optional(),
}) satisfies z.ZodType<Spread>;

const took = z.object({ 'on-phone': spread, read: spread, coming: spread, arrived: spread });

const modeReport = z.object({
  calls: z.number(),
  called: z.number(),
  coming: z.number(),
  arrived: z.number(),
  unreachable: z.number(),
  enough: z.number(),
  took,
});

const presence = z.object({
  locations: z.array(z.string()),
  measured: z.number(),
  present: z.string().optional(),
  short: z.number().optional(),
  week: z.array(
    z.object({
      weekday: z.number(),
      hour: z.number(),
      measured: z.number(),
      present: z.string().optional(),
      needed: z.string().optional(),
      least: z.number().optional(),
      short: z.number().optional(),
    }),
  ),
  skills: z.array(z.object({ skill: z.string(), short: z.number(), missing: z.string() })),
}) satisfies z.ZodType<PresenceReport>;

const calls = z.object({ real: modeReport, drill: modeReport }) satisfies z.ZodType<CallsReport>;

const month = z.object({
  month: z.string(),
  present: z.string().optional(),
  short: z.number().optional(),
  real: z.number(),
  drill: z.number(),
  comingMedian: z.number().optional(),
  comingP90: z.number().optional(),
}) satisfies z.ZodType<MonthReport>;

export const reportSchema = z.object({
  now: instantSchema,
  /** ISO days, both included. */
  period: z.object({ from: z.string(), to: z.string() }),
  /** What the report is about, and what this viewer may choose from. */
  locations: z.array(named),
  choices: z.array(named),
  skills: z.array(named),
  presence,
  calls,
  /** Of the twelve months that end with the period. */
  months: z.array(month),
  availability: z.object({
    /** Those that end with the period, as far as they were measured. Times are seconds. */
    months: z.array(
      z.object({
        month: z.string(),
        measured: z.number(),
        out: z.number(),
        outages: z.number(),
        up: z.string(),
        allowed: z.number(),
      }),
    ),
    outages: z.array(z.object({ from: instantSchema, seconds: z.number() })),
  }) satisfies z.ZodType<AvailabilityReport>,
  /** The newest first. */
  list: z.array(
    z.object({
      call: z.string(),
      location: named,
      mode: modeSchema,
      phase,
      nature: z.string(),
      raisedAt: instantSchema,
      lasted: z.number().optional(),
      called: z.number(),
      coming: z.number(),
      arrived: z.number(),
      enough: z.boolean().optional(),
      took,
    }),
  ),
});
export type ReportAnswer = z.infer<typeof reportSchema>;

export const reportQuerySchema = z.object({
  from: z.string().optional(),
  to: z.string().optional(),
  location: z.string().optional(),
  /** Of a file. */
  lang: z.string().optional(),
});
