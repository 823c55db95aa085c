import type { FieldProblem } from '../../../server/src/platform/errors/index.ts'
import type { Bilingual, Language } from '../language.ts'
import type { FirstRunMessages } from './messages.ts'

/** What the first-run page is made from. */
export interface FirstRunView {
  readonly language: Language
  readonly m: FirstRunMessages
  readonly brand: string
  readonly styleSheet: string
  readonly csrf: string
  /** What was typed, by the name of the field; never a password or the code. */
  readonly typed: Readonly<Record<string, string>>
  readonly problems: readonly FieldProblem[]
  readonly say: (text: Bilingual) => string
}
