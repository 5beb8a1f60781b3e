/** So many bytes that nobody can foresee. The clock's twin: whoever runs the application hands it in, and a simulation hands in its own. */
export type RandomBytes = (count: number) => Uint8Array;
