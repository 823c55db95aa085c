import type { ReactNode } from 'react'
import type { Answers, Draft, Typed } from '../../../server/src/domains/filing/index.ts'
import type { Office } from '../../../server/src/domains/office/index.ts'
import type { OutsideChannel, PublishedAnswer, Topic } from '../backend.ts'
import type { FormBody } from '../forms/form-body.ts'
import type { Problems } from '../forms/problems.tsx'
import type { Messages } from '../messages/index.ts'
import type { StepName } from '../paths.ts'
import type { FormVisit } from '../visit.ts'

/** What an answer is checked against, besides itself. */
export interface Around {
  readonly answers: Answers
  readonly offices: readonly Office[]
  readonly topics: readonly Topic[]
  /** The ways in which this office can tell somebody. */
  readonly channels: readonly OutsideChannel[]
}

/** What a form gave: answers, or what to correct, or a narrower question on the same page (the next level of topics). */
type Reading =
  | { readonly answers: Answers }
  | { readonly problems: Problems }
  | { readonly narrower: Record<string, string> }

export interface StepProps extends Around {
  readonly visit: FormVisit
  /** What the fields show: what was typed, else what was answered. */
  readonly typed: Typed
  readonly problems: Problems
  readonly draft: Draft
  /** The query of the address, for pages that search without a script. */
  readonly query: Readonly<Record<string, string>>
  readonly similar: readonly PublishedAnswer[]
}

/** One question: one page with its fields, what makes an answer of them, and whether it is asked at all. */
export interface Step {
  readonly name: StepName
  readonly heading: (m: Messages, answers: Answers) => string
  /** Whether it is asked, given the answers before it. */
  readonly applies: (answers: Answers) => boolean
  readonly answered: (answers: Answers) => boolean
  readonly read: (form: FormBody, around: Around) => Reading
  /** The answers as the fields show them. */
  readonly shown: (answers: Answers) => Typed
  readonly Fields: (props: StepProps) => ReactNode
  /** True for pages that hold forms of their own beside the question (search, uploads). */
  readonly ownForms?: boolean
}

export const valueOf = (typed: Typed, name: string): string => [typed[name]].flat()[0] ?? ''
export const valuesOf = (typed: Typed, name: string): string[] => [typed[name] ?? []].flat()
