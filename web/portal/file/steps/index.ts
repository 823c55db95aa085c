import type { Answers } from '../../../../server/src/domains/filing/index.ts'
import type { StepName } from '../../paths.ts'
import type { Step } from '../step.ts'
import { about } from './about.tsx'
import { accused } from './accused.tsx'
import { contact } from './contact.tsx'
import { files } from './files.tsx'
import { office } from './office.tsx'
import { people } from './people.tsx'
import { place } from './place.tsx'
import { representatives } from './representatives.tsx'
import { similar } from './similar.tsx'
import { text } from './text.tsx'
import { topic } from './topic.tsx'
import { confidential, publish } from './wishes.tsx'

/** The questions in their order. */
const STEPS: readonly Step[] = [
  about,
  place,
  accused,
  topic,
  office,
  text,
  similar,
  files,
  people,
  representatives,
  contact,
  confidential,
  publish,
]

export const findStep = (name: string): Step | undefined => STEPS.find((step) => step.name === name)

const asked = (answers: Answers): Step[] => STEPS.filter((step) => step.applies(answers))

/** The first question without an answer; 'check' when there is none. */
export const firstOpen = (answers: Answers): StepName =>
  asked(answers).find((step) => !step.answered(answers))?.name ?? 'check'

/** Where to go after a page: back to the check when it was a change and nothing new is asked, else the next question. */
export function nextStep(step: Step, answers: Answers, changing: boolean): StepName {
  if (changing) return firstOpen(answers)
  const order = asked(answers)
  return order[order.indexOf(step) + 1]?.name ?? 'check'
}

/** The page before this one; undefined for the first. Published answers are looked at once. */
export function stepBefore(name: StepName, answers: Answers): StepName | undefined {
  const order = asked(answers).filter((step) => step.name !== 'similar' || name === 'similar')
  const at = name === 'check' ? order.length : order.findIndex((step) => step.name === name)
  return order[at - 1]?.name
}

/** Which question this is and of how many, as people count them. */
export function countOf(name: StepName, answers: Answers): [step: number, of: number] | undefined {
  const order = asked(answers).filter((step) => step.name !== 'similar')
  const at = order.findIndex((step) => step.name === name)
  return at === -1 ? undefined : [at + 1, order.length]
}
