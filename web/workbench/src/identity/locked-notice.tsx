import { useEffect, useState, type ReactNode } from 'react'
import { fill, useWords } from '../ui/words.ts'
import { IDENTITY } from './words/index.ts'

const SECOND_MS = 1000

/** How long an account stays locked, counted down; gone when the wait is over. */
export function LockedNotice({ seconds }: { seconds: number }): ReactNode {
  const { signIn: words } = useWords(IDENTITY)
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), SECOND_MS)
    return () => clearInterval(timer)
  }, [])
  if (left === 0) return null
  return (
    <div className="notice notice-problem">
      <div>
        <strong>
          <span aria-hidden="true">{fill(words.locked, { seconds: left })}</span>
          <span role="alert" className="only-read">
            {fill(words.locked, { seconds })}
          </span>
        </strong>
      </div>
    </div>
  )
}
