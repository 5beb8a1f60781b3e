import type { Language } from '#platform/kernel/language.ts';
import type { Result } from '#platform/kernel/result.ts';

/** 0: done and nothing wrong. 1: done, and what was given has errors. 2: nothing could be done. */
export type ExitCode = 0 | 1 | 2;

export interface Options {
  readonly language: Language;
  readonly json: boolean;
  readonly why: boolean;
  /** With lint: the rules instead of a guide. */
  readonly rules: boolean;
  /** Tenderers to rank without. */
  readonly without: readonly string[];
  readonly stress: StressOptions;
}

/** With stress; what is left out has its own default. */
export interface StressOptions {
  readonly seed?: number;
  readonly sets?: number;
  /** Another formula for the price, to be put beside that of the guide. */
  readonly formula?: string;
}

/** The world outside: the only place where files and the screen are touched. */
export interface World {
  /** Refuses `file-unreadable` and `file-not-text`. */
  readonly read: (path: string) => Result<string>;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

export type Command = (files: readonly string[], options: Options, world: World) => ExitCode;
