import { MATTER_CLASSES, MatterClass } from '../../../../server/src/domains/matter/matter.ts'
import { Choices } from '../../forms/fields.tsx'
import { valuesOf, type Step } from '../step.ts'

/** The order in which people look for it; most come with a request. */
const ORDER = [...MATTER_CLASSES].reverse().sort((a, b) => Number(b === 'request') - Number(a === 'request'))

export const about: Step = {
  name: 'about',
  heading: (m) => m.filing.about.title,
  applies: () => true,
  answered: (answers) => answers.class !== undefined,
  shown: (answers) => ({ class: answers.class ?? '' }),
  read(form) {
    const chosen = MatterClass.safeParse(form.text('class'))
    return chosen.success ? { answers: { class: chosen.data } } : { problems: { class: 'chooseClass' } }
  },
  Fields: ({ visit, typed, problems, query }) => {
    const { about: words } = visit.m.filing
    return (
      <Choices
        {...{ visit, problems }}
        name="class"
        type="radio"
        legend={<h1>{words.title}</h1>}
        hint={words.hint}
        chosen={valuesOf(typed, 'class').some(Boolean) ? valuesOf(typed, 'class') : [query['class'] ?? '']}
        groups={[{ choices: ORDER.map((value) => ({ value, ...words.options[value] })) }]}
      />
    )
  },
}
