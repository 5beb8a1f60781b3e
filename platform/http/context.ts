import type { HttpBindings } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { BlankSchema } from 'hono/types';
import type { Language } from '#platform/kernel/language.ts';

/** What every request carries. */
export interface AppEnv {
  Bindings: HttpBindings;
  Variables: {
    /** Made here for each request, never taken from outside; it is in the log and in every problem. */
    requestId: string;
    language: Language;
    /** Id of the account that asks, once somebody looked who it is. */
    account: string | undefined;
    /** Address of the client, or `unknown` when there is no connection. Personal data: for limits only, never logged. */
    address: string;
    /** Aborts when the server is to end: streams close then. */
    lifetime: AbortSignal;
  };
}

export type App = OpenAPIHono<AppEnv>;

/** The versioned API: routes registered here appear in the OpenAPI document, without the `/v1` before them. */
export type Api = OpenAPIHono<AppEnv, BlankSchema, '/v1'>;

export type RequestContext = Context<AppEnv>;
