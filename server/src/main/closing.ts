import type { Log } from '../platform/log/index.ts'

type Step = () => Promise<unknown>

/** What was opened, closed in the opposite order; a step that fails is logged and does not keep the others from closing. */
export class Closing {
  readonly #log: Log
  readonly #steps: Step[] = []

  constructor(log: Log) {
    this.#log = log
  }

  add(step: Step): void {
    this.#steps.push(step)
  }

  async close(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      try {
        await step()
      } catch (error) {
        this.#log.warn({ err: error }, 'a part did not close in order')
      }
    }
  }
}
