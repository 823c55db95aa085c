import { useEffect, useRef } from 'react'

/** Keys to what they do: single keys (`j`, `/`, `?`, `Enter`) or two in a row (`g w`). */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>

const SECOND_KEY_MS = 1200

/** True while somebody is writing, so that letters stay letters. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.closest('[role=dialog]') !== null)

/** Listens for keys while the component is shown; quiet while somebody writes or holds a modifier. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts)
  useEffect(() => {
    current.current = shortcuts
  })
  useEffect(() => {
    let first: { key: string; at: number } | null = null
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      const pair = first && Date.now() - first.at < SECOND_KEY_MS ? `${first.key} ${event.key}` : ''
      const act = current.current[pair] ?? current.current[event.key]
      first = { key: event.key, at: Date.now() }
      if (!act) return
      first = null
      act(event)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
