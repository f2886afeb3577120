/** FTRL-Proximal (McMahan and others, 2013): steps per weight as AdaGrad's, and true zeros by L1. */
export interface FtrlOptions {
  /** Size of the first steps. */
  readonly rate: number;
  /** A weight whose gradients add up to less stays zero. */
  readonly l1: number;
  readonly l2: number;
}

const STRIDE = 3;
const BETA = 1;

/** Weights with what the optimiser remembers of each: weight, z and the root of summed squares. */
export class Weights {
  private readonly cells: Float32Array;

  constructor(
    readonly size: number,
    private readonly options: FtrlOptions,
  ) {
    this.cells = new Float32Array(size * STRIDE);
  }

  get(index: number): number {
    return this.cells[index * STRIDE] ?? 0;
  }

  /** One step down the gradient of the loss. */
  step(index: number, gradient: number): void {
    const {cells, options} = this;
    const at = index * STRIDE;
    const root = cells[at + 2] ?? 0;
    const grown = Math.sqrt(root * root + gradient * gradient);
    const z = (cells[at + 1] ?? 0) + gradient - ((grown - root) / options.rate) * (cells[at] ?? 0);
    cells[at + 1] = z;
    cells[at + 2] = grown;
    const rest = Math.abs(z) - options.l1;
    cells[at] =
      rest <= 0 ? 0 : (-Math.sign(z) * rest) / ((BETA + grown) / options.rate + options.l2);
  }
}
