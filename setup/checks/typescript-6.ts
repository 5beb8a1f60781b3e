import { registerHooks } from 'node:module';

/**
 * dependency-cruiser parses with the compiler's own API, which TypeScript 7 no longer has: it then sees no module at all
 * and reports no violation. Whoever imports this file first gives it the package `typescript-6` instead.
 */
registerHooks({
  resolve(specifier, context, next) {
    return next(specifier.replace(/^typescript(?=$|\/)/u, 'typescript-6'), context);
  },
});
