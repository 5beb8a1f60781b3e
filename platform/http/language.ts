import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { isLanguage, type Language } from '#platform/kernel/language.ts';
import type { AppEnv } from './context.ts';

/** The language a person chose (cookie `lang`), else the first one that the browser asks for and we have, else Dutch. */
export function chooseLanguage(cookie: string | undefined, acceptLanguage: string | undefined): Language {
  if (cookie !== undefined && isLanguage(cookie)) return cookie;
  for (const { tag } of wishes(acceptLanguage ?? '')) {
    const primary = tag.split('-')[0] ?? '';
    if (isLanguage(primary)) return primary;
  }
  return 'nl';
}

/** Sets the language of the request and says in the answer which one it is. */
export const language: MiddlewareHandler<AppEnv> = async (c, next) => {
  const chosen = chooseLanguage(getCookie(c, 'lang'), c.req.header('accept-language'));
  c.set('language', chosen);
  await next();
  if (c.res.headers.get('content-type')?.includes('json')) {
    c.res.headers.set('content-language', chosen);
    c.res.headers.append('vary', 'accept-language, cookie');
  }
};

function wishes(header: string): { tag: string; weight: number }[] {
  return header
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters
        .find((parameter) => parameter.trim().startsWith('q='))
        ?.trim()
        .slice(2);
      return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
}
