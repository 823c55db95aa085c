import { useShortcuts } from '../../ui/shortcuts.ts'
import { ROW_LINK } from './matter-table.tsx'

/** Moves the keyboard from row to row; Enter then opens the link that has it. */
export function useRowKeys(): void {
  useShortcuts({ j: () => moveBy(1), k: () => moveBy(-1) })
}

function moveBy(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(ROW_LINK)]
  const row = document.activeElement?.closest('tr')
  const here = links.findIndex((link) => link.closest('tr') === row)
  const next = here === -1 ? (step === 1 ? 0 : links.length - 1) : Math.min(Math.max(here + step, 0), links.length - 1)
  links[next]?.focus()
  links[next]?.scrollIntoView({ block: 'nearest' })
}
