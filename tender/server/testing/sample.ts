import { z } from 'zod';

const texts = [
  'x',
  'plan',
  'blink',
  '2026-04-01',
  '2026-04-01T10:00:00.000Z',
  '2026-04-01T10:00',
  '2026-04',
  '1',
  'a'.repeat(64),
  'application/pdf',
  `age1pq1${'q'.repeat(1952)}`,
];

/** The smallest value that a schema lets through; optional fields are left out. Throws on a schema it does not know. */
export function sampleOf(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return undefined;
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    const fields = Object.entries(shape).map(([name, field]) => [name, sampleOf(field)] as const);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }
  if (schema instanceof z.ZodArray) return sampleOfArray(schema);
  if (schema instanceof z.ZodUnion) return sampleOf(schema.options[0] ?? z.never());
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodRecord) return {};
  const fits = [...texts, 1, 2].find((value) => z.safeParse(schema, value).success);
  if (fits === undefined) throw new Error(`no sample for ${JSON.stringify(z.toJSONSchema(schema))}`);
  return fits;
}

function sampleOfArray(schema: z.ZodArray): unknown[] {
  const one = sampleOf(schema.element);
  return [[], [one], [one, one]].find((list) => schema.safeParse(list).success) ?? [];
}
