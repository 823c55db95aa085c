import type { FilingWords } from './filing.ts'
import type { Scene } from './scene.ts'
import type { Tale } from './tale.ts'

/** One step of a story: so many days after the one before, somebody does something. */
export interface Step {
  readonly days: number
  /** Offices act on working days, citizens on any. */
  readonly by: 'office' | 'citizen'
  readonly act: (tale: Tale) => void
}

/** A story before it is told: how the matter comes in, and what happens to it. */
export interface Script {
  readonly words: FilingWords
  /** The key of the office that registers it. */
  readonly registeredAt: string
  readonly steps: readonly Step[]
  /** How many files came along. */
  readonly files?: number
  /** The keys of the offices that an accusation is about. */
  readonly accused?: readonly string[]
}

/** How a kind of story goes. Whatever is left to chance is drawn when the script is made, so that it can be told again. */
export type Plot = (scene: Scene) => Script
