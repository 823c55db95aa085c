import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS, type Verb } from '../../server/src/domains/matter/commands/index.ts'
import { PHASES, STATES } from '../../server/src/domains/matter/states.ts'
import { procedurePage } from '../../tools/procedure-page/page.ts'
import { transitions } from '../../tools/procedure-page/transitions.ts'

describe('docs/procedure.md', () => {
  it('is as the code makes it; otherwise run: node tools/procedure-page.ts', () => {
    expect(readFileSync(new URL('../../docs/procedure.md', import.meta.url), 'utf8')).toBe(procedurePage())
  })

  it('has every command that a phase knows, and every phase is entered', () => {
    const all = transitions()
    for (const phase of PHASES) {
      const verbs = new Set(all.filter(({ from }) => from === phase).map(({ verb }) => verb))
      expect([...verbs].toSorted()).toEqual([...STATES[phase]].toSorted())
    }
    expect(PHASES.filter((phase) => phase !== 'registered' && !all.some(({ to }) => to === phase))).toEqual([])
    const known = new Set(all.map(({ verb }) => verb))
    expect((Object.keys(COMMANDS) as Verb[]).filter((verb) => !known.has(verb))).toEqual([])
  })
})
