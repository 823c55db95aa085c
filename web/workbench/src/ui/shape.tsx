import type { ReactNode } from 'react'

/** The small shapes that stand before words of state; they differ in form, never in colour alone. */
const SHAPES = {
  /** Late. */
  alarm: <path d="M8 0 16 8 8 16 0 8Z M7 3.5h2v5.5h-2z M7 10.5h2v2h-2z" fillRule="evenodd" />,
  /** Today. */
  diamond: <path d="M8 0 16 8 8 16 0 8Z" />,
  /** Soon. */
  triangle: <path d="M8 1 16 15H0Z" />,
  /** Under way. */
  half: <path d="M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Zm0 2v12a6 6 0 0 0 0-12Z" fillRule="evenodd" />,
  /** Not begun, or far away. */
  ring: <path d="M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Zm0 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z" fillRule="evenodd" />,
  /** On its way to somebody. */
  arrow: <path d="M0 6.5h9V2l7 6-7 6V9.5H0Z" />,
  /** Being questioned. */
  square: <path d="M1 1h14v14H1Z M3 3v10h10V3Z" fillRule="evenodd" />,
  /** Done. */
  check: <path d="M6 11.2 2.6 7.8 0.8 9.6 6 14.8 15.6 4.4 13.8 2.6Z" />,
  /** Ended otherwise. */
  bar: <path d="M0 6.5h16v3H0Z" />,
} as const

export type ShapeName = keyof typeof SHAPES
export type Tone = 'alarm' | 'now' | 'plain' | 'quiet' | 'good'

/** Words with their shape. */
export function Mark({
  shape,
  tone = 'plain',
  children,
}: {
  shape: ShapeName
  tone?: Tone
  children: ReactNode
}): ReactNode {
  return (
    <span className={`mark mark-${tone}`}>
      <svg viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
        {SHAPES[shape]}
      </svg>
      <span>{children}</span>
    </span>
  )
}
