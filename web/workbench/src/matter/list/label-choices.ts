import { messages } from '../../../../../server/src/domains/matter/messages/index.ts'
import type { Choice } from '../../office/queries.ts'
import { usePreferences } from '../../ui/preferences.ts'

/** The words of a section of the catalogue as choices. */
const choicesOf = (section: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(section).map(([value, label]) => ({ value, label }))

/** Phases, classes and channels to choose from. */
export function useLabelChoices(): { phases: Choice[]; classes: Choice[]; channels: Choice[] } {
  const { phases, classes, channels } = messages[usePreferences().language]
  return { phases: choicesOf(phases), classes: choicesOf(classes), channels: choicesOf(channels) }
}
