export interface Phones {
  readonly connected: number;
}
