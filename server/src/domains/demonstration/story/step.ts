import type { Opening } from './filing.ts'
import type { Scene } from './scene.ts'
import type { Pace, Tale } from './tale.ts'

/** One step of a story: so many days after the one before, somebody does something. */
export interface Step extends Pace {
  readonly act: (tale: Tale) => void
}

/** A story before it is told: how the matter comes in, and what happens to it. */
export interface Script extends Opening {
  readonly steps: readonly Step[]
}

/** How a kind of story goes. Whatever is left to chance is drawn when the script is made, so that it can be told again. */
export type Plot = (scene: Scene) => Script
