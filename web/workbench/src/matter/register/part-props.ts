import type { Entry } from './entry.ts'

/** What the parts of the form share. */
export interface PartProps {
  entry: Entry
  errors: Readonly<Record<string, string>>
  set: (change: Partial<Entry>) => void
}
