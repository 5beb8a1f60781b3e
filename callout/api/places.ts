import { z } from 'zod';
import { hashSchema } from '#callout/core/organisation/basics.ts';
import { fenceSchema } from '#callout/core/organisation/commands.ts';
import { idSchema, instantSchema, lineOf } from './basics.ts';

/** Where people are: plans, areas, kiosks and rosters of a location. */

const named = z.object({ id: idSchema, name: z.string() });
const pointSchema = z.object({ lat: z.string(), lon: z.string() });

export const planImageSchema = z.object({
  sha256: z.string(),
  type: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  width: z.number(),
  height: z.number(),
});
export type PlanImageAnswer = z.infer<typeof planImageSchema>;

export const planAnswerSchema = z.object({
  id: idSchema,
  floor: z.string(),
  name: z.string(),
  image: planImageSchema,
  calibration: z.array(z.object({ x: z.number(), y: z.number(), at: pointSchema })),
});
export type PlanAnswer = z.infer<typeof planAnswerSchema>;

const fenceAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ id: idSchema, name: z.string(), kind: z.literal('circle'), centre: pointSchema, radius: z.number() }),
  z.object({ id: idSchema, name: z.string(), kind: z.literal('polygon'), points: z.array(pointSchema) }),
]);

/** `GET /v1/places/{location}`: the plans for who may see or raise a call there, the signs for who sets them up. */
export const placeSchema = z.object({
  location: named,
  plans: z.array(planAnswerSchema),
  signs: z
    .object({ fences: z.array(fenceAnswerSchema), wifi: z.array(z.string()), beacons: z.array(z.string()) })
    .optional(),
  /** A map to draw areas on, for who sets them up, where one is set: `GET /v1/map-tiles/{z}/{x}/{y}`. */
  map: z
    .object({
      /** Whose map it is; stands beneath it wherever it is shown. */
      attribution: z.string(),
      attributionUrl: z.string().optional(),
      /** The closest zoom that there is. */
      closest: z.number(),
    })
    .optional(),
});
export type PlaceAnswer = z.infer<typeof placeSchema>;
export type MapAnswer = NonNullable<PlaceAnswer['map']>;

const sign = lineOf(64).pipe(z.string().min(1));

/** `PUT /v1/places/{location}/signs`: all of them. */
export const signsBodySchema = z.strictObject({
  fences: z.array(fenceSchema).max(100),
  wifi: z.array(sign).max(500),
  beacons: z.array(sign).max(500),
});

const pixel = z.int().min(0).max(20_000);
const degrees = z.string().regex(/^-?\d{1,3}(\.\d{1,8})?$/);

/** `PUT /v1/places/{location}/plans/{plan}`; `image` is one that was sent for this location. */
export const planBodySchema = z.strictObject({
  floor: lineOf(40).pipe(z.string().min(1)),
  name: lineOf(200).pipe(z.string().min(1)),
  image: hashSchema,
  calibration: z
    .array(z.strictObject({ x: pixel, y: pixel, at: z.strictObject({ lat: degrees, lon: degrees }) }))
    .max(3),
});
export type PlanBody = z.infer<typeof planBodySchema>;

/** `GET /v1/me/places`: what a phone watches for, at the locations where its owner can be present. */
export const watchSchema = z.object({
  locations: z.array(
    named.extend({
      fences: z.array(fenceAnswerSchema),
      wifi: z.array(z.string()),
      beacons: z.array(z.string()),
    }),
  ),
  /** Seconds after which to say again that one is here. */
  repeatAfter: z.object({ geofence: z.number(), wifi: z.number(), beacon: z.number() }),
});
export type WatchAnswer = z.infer<typeof watchSchema>;

export const makeKioskSchema = z.strictObject({ location: idSchema, name: lineOf(60) });

/** `POST /v1/kiosks`: the code is told this once; the link of the kiosk is `/kiosk#<code>`. */
export const kioskMadeSchema = z.object({
  kiosk: idSchema,
  location: idSchema,
  code: z.string(),
  /** Until when the link can be opened. */
  until: instantSchema,
});
export type KioskMadeAnswer = z.infer<typeof kioskMadeSchema>;

export const pairKioskSchema = z.strictObject({ code: z.string().regex(/^[\w-]{20,100}$/) });

/** `POST /v1/kiosks/pairing`: the token is told this once; the kiosk sends it as `authorization: Bearer <token>`. */
export const kioskPairedSchema = z.object({ kiosk: idSchema, location: named, token: z.string() });
export type KioskPairedAnswer = z.infer<typeof kioskPairedSchema>;

/** `GET /v1/places/{location}/kiosks` */
export const kiosksSchema = z.object({
  kiosks: z.array(
    z.object({
      kiosk: idSchema,
      name: z.string(),
      madeAt: instantSchema,
      /** Of a link that nobody opened. */
      until: instantSchema.optional(),
      pairedAt: instantSchema.optional(),
      /** To the minute. */
      lastSeen: instantSchema.optional(),
    }),
  ),
});
export type KiosksAnswer = z.infer<typeof kiosksSchema>;

/** `GET /v1/kiosks/{location}?name=`: at most five names, and none while more fit or fewer than two letters were typed. */
export const kioskSchema = z.object({
  location: named,
  now: instantSchema,
  people: z.array(z.object({ responder: idSchema, name: z.string() })),
  /** More names fit than are shown. */
  more: z.boolean(),
});
export type KioskAnswer = z.infer<typeof kioskSchema>;

export const kioskSignInSchema = z.strictObject({ responder: idSchema, says: z.enum(['here', 'gone']) });

/** `PUT /v1/places/{location}/roster`: CSV as a spreadsheet saves it; nothing of it removes the roster. */
export const rosterBodySchema = z.strictObject({ csv: z.string().max(1_000_000) });

/** `GET /v1/places/{location}/roster` */
export const rosterSchema = z.object({
  uploadedAt: instantSchema.optional(),
  shifts: z.array(z.object({ responder: named, from: instantSchema, to: instantSchema })),
  /** Of a roster that was just uploaded: shifts that were over already, and so left out. */
  past: z.number().optional(),
});
export type RosterAnswer = z.infer<typeof rosterSchema>;
