/** Runs where sound is made: gathers what the microphone gives into pieces of 20 ms, and hands each on. */

declare const sampleRate: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

const length = Math.round(sampleRate / 50);

class Capture extends AudioWorkletProcessor {
  #piece = new Float32Array(length);
  #filled = 0;

  process(inputs: readonly (readonly Float32Array[])[]): boolean {
    const samples = inputs[0]?.[0];
    for (const sample of samples ?? []) {
      this.#piece[this.#filled] = sample;
      this.#filled += 1;
      if (this.#filled === length) this.#handOn();
    }
    return true;
  }

  #handOn(): void {
    // What is handed on is no longer here.
    this.port.postMessage(this.#piece, [this.#piece.buffer]);
    this.#piece = new Float32Array(length);
    this.#filled = 0;
  }
}

registerProcessor('capture', Capture);
