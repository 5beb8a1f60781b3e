/** Limits of the core for what is filled in here. */
export const shortText = 300;
export const personalText = 500;
export const longText = 10_000;

export type FormError = 'required' | 'too-long' | 'emailWrong' | 'jointNeedsAll';

/** What is wrong with a text that has to be there; undefined when nothing is. */
export function textError(value: string, limit: number): FormError | undefined {
  const length = [...value.trim()].length;
  if (length === 0) return 'required';
  return length > limit ? 'too-long' : undefined;
}

/** Loosely: something, an @, something with a dot. Whether it exists shows when mail is sent. */
export function emailError(value: string): FormError | undefined {
  return textError(value, personalText) ?? (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()) ? undefined : 'emailWrong');
}
