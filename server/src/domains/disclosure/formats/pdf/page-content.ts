/** A stretch of text on a page, in points from the top left, as drawn. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of the type, which is also the height of the line. */
  readonly height: number
}

/** A drawn line. `at` is its y when it lies, its x when it stands. */
export interface Ruling {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PageContent {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly lying: readonly Ruling[]
  readonly standing: readonly Ruling[]
  /** Texts drawn at an angle (watermarks), which are not read. */
  readonly turned: readonly Run[]
  /** Texts that nobody who looks at the page can see: clipped away, covered, white on white. They are not read. */
  readonly unseen: readonly Run[]
  /** True when the page draws anything: text, lines or pictures. */
  readonly drawn: boolean
  /** True when the page holds more than the limits allow and was cut. */
  readonly cut: boolean
}

export const rightOf = (run: Run): number => run.x + run.width
export const bottomOf = (run: Run): number => run.y + run.height
