/** How every command of Huiyin ends. */
export const EXIT = {
  /** Done, nothing to complain of. */
  ok: 0,
  /** Done, and something was found: bad rows, failed checks. */
  problem: 1,
  /** Not done: wrong use, or Huiyin cannot start. */
  refused: 2,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
