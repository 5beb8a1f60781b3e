export { type Action, useAction } from '#platform/ui/action.ts';
