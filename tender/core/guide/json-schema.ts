import { z } from 'zod';
import type { Plain } from './edit/text/plain.ts';
import { guideSchema } from './schema/guide.ts';

/** The part of JSON Schema that the guide needs. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly const?: unknown;
  readonly enum?: readonly (string | number)[];
  readonly required?: readonly string[];
  readonly default?: Plain;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
}

/** JSON Schema (draft 2020-12) of a guide as it is written, for editors and other programs. What only this program can check is not in it. */
export function guideJsonSchema(): JsonSchema {
  return jsonSchemaOf(guideSchema, 'leidraad.schema.json', 'Leidraad');
}

/** JSON Schema of what may be written, before defaults are filled in. */
export function jsonSchemaOf(schema: z.ZodType, id: string, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  const published: object = { $schema, $id: id, title, ...rest };
  return published;
}
