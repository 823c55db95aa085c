import type { COMMANDS, Verb } from '../../../../../server/src/domains/matter/commands/index.ts'
import type { OfficerMatter } from '@huiyin/api'
import type { MatterLabels } from '../../ui/labels.ts'

export type { Verb }

/** What a verb asks for, before its schema has read it. */
type InputOf<V extends Verb> = (typeof COMMANDS)[V]['input']['_zod']['input']

/** How one field is asked. Whether its content is right is for the schema of the verb to say. */
type Control =
  | { kind: 'line'; max: number }
  | { kind: 'text'; max: number; rows?: number }
  | { kind: 'office'; only?: 'judicial' | 'elsewhere' }
  | { kind: 'offices'; max: number }
  | { kind: 'topic' }
  | { kind: 'staff' }
  | { kind: 'staff-list'; max: number }
  | { kind: 'matter' }
  | { kind: 'linked' }
  | { kind: 'files'; max: number }
  | { kind: 'date' }
  | { kind: 'days'; most: number }
  | { kind: 'confirm' }
  | { kind: 'choice'; section: keyof MatterLabels; only?: readonly string[] }

export type FieldSpec<Name extends string = string> = Control & {
  name: Name
  required?: true
  /** Asked only for matters of which this is true. */
  when?: (matter: OfficerMatter) => boolean
  /** Asked only while the answers so far are such. */
  shown?: (values: Readonly<Record<string, unknown>>) => boolean
  /** What stands there at first. */
  initial?: (matter: OfficerMatter, today: string) => unknown
}

/** The form of a verb: its article, whether it makes a document, and its fields in the order of work. */
export interface FormSpec<V extends Verb = Verb> {
  /** As `Art. 23(3)`; absent where no single article is meant. */
  article?: string
  /** True where giving the command writes a document that can be looked at before. */
  document?: true
  /** Where the button stands: what moves the matter on, what records, and the rest. */
  group: 'next' | 'record' | 'other'
  fields: readonly FieldSpec<Extract<keyof InputOf<V>, string>>[]
}
