import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

const fieldsOf = (pid: string): string[] => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  } catch {
    return []
  }
}

/** Seconds of processor time that a process and those it started have used; says what a busy machine cannot blur. */
export function secondsOf(root: number): number {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const stats = new Map(all.map((pid) => [pid, fieldsOf(pid)]))
  const isBelow = (pid: string): boolean => {
    const parent = stats.get(pid)?.[1]
    return pid === String(root) || (parent !== undefined && parent !== '0' && isBelow(parent))
  }
  return all
    .filter(isBelow)
    .map((pid) => Number(stats.get(pid)?.[11] ?? 0) + Number(stats.get(pid)?.[12] ?? 0))
    .reduce((sum, ticks) => sum + ticks / TICKS, 0)
}
