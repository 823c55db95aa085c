import { useState } from 'react'
import type { Verb } from '../actions/form-spec.ts'

/** Which form is open, and what stands in it already. */
export interface ChosenAction {
  verb: Verb | null
  preset: Readonly<Record<string, unknown>> | undefined
  choose: (verb: Verb, preset?: Readonly<Record<string, unknown>>) => void
  leave: () => void
}

/** The open form of a matter; another matter begins with none. */
export function useChosenAction(matterId: string): ChosenAction {
  const [chosen, setChosen] = useState<{ matterId: string; verb: Verb; preset: ChosenAction['preset'] } | null>(null)
  const here = chosen?.matterId === matterId ? chosen : null
  return {
    verb: here?.verb ?? null,
    preset: here?.preset,
    choose: (verb, preset) => setChosen({ matterId, verb, preset }),
    leave: () => setChosen(null),
  }
}
