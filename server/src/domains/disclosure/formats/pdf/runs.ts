import { displayWidth } from '../../read/plain.ts'
import type { Run } from './page-content.ts'

const SPACE = /[\s\u{3000}\u{a0}]/u

/** Without the spaces around it; the box shrinks with them. */
export const trimmed = (run: Run): Run | undefined => {
  const start = run.text.trimStart()
  const text = start.trimEnd()
  if (text === '') return undefined
  if (text.length === run.text.length) return run
  const whole = displayWidth(run.text)
  const unit = whole === 0 ? 0 : run.width / whole
  const lead = displayWidth(run.text.slice(0, run.text.length - start.length))
  return { ...run, text, x: run.x + lead * unit, width: displayWidth(text) * unit }
}

/** The part of a run from `start` to `end`, its box estimated by the widths of the characters. */
export const partOf = (run: Run, start: number, end: number): Run => {
  const whole = displayWidth(run.text)
  const unit = whole === 0 ? 0 : run.width / whole
  const text = run.text.slice(start, end)
  return {
    ...run,
    text,
    x: run.x + displayWidth(run.text.slice(0, start)) * unit,
    width: displayWidth(text) * unit,
  }
}

/** Cuts a run wherever two spaces or more stand in it, as programs do that print a whole row as one text. */
export const piecesOf = (run: Run): Run[] => {
  if (!/\S[\s\u{3000}]{2,}\S/u.test(run.text)) return [run]
  const pieces: Run[] = []
  for (const match of run.text.matchAll(/\S+(?:[\s\u{3000}]\S+)*/gu))
    pieces.push(partOf(run, match.index, match.index + match[0].length))
  return pieces
}

/** Cuts a run at a standing line that it crosses, at the space nearest to the line. */
export const cutAt = (run: Run, x: number): Run[] => {
  const parts: { readonly at: number; readonly distance: number }[] = []
  for (let index = 1; index < run.text.length - 1; index++) {
    if (!SPACE.test(run.text[index] ?? '')) continue
    const part = partOf(run, 0, index)
    parts.push({ at: index, distance: Math.abs(part.x + part.width - x) })
  }
  const [best] = parts.sort((a, b) => a.distance - b.distance)
  if (best === undefined || best.distance > run.height * 2) return [run]
  return [partOf(run, 0, best.at), partOf(run, best.at, run.text.length)].flatMap((part) => trimmed(part) ?? [])
}

/** Without texts drawn twice on the same spot, which is how some programs make type bold. */
export const withoutDoubles = (runs: readonly Run[]): Run[] => {
  const seen = new Map<string, Run[]>()
  const level = (run: Run, step: number): string => `${Math.round(run.y) + step}|${run.text}`
  return runs.filter((run) => {
    for (const step of [-1, 0, 1])
      for (const other of seen.get(level(run, step)) ?? [])
        if (Math.abs(other.x - run.x) < 1.2 && Math.abs(other.y - run.y) < 1.2) return false
    const key = level(run, 0)
    const same = seen.get(key)
    if (same === undefined) seen.set(key, [run])
    else same.push(run)
    return true
  })
}
