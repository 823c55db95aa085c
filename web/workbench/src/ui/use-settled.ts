import { useEffect, useState } from 'react'

/** How long nothing is typed before a preview follows. */
const PAUSE_MS = 350

/** What is written once nothing has been typed for a moment. */
export function useSettled<Written>(written: Written): Written {
  const [settled, setSettled] = useState(written)
  const content = JSON.stringify(written)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(content) as Written), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [content])
  return settled
}
