import { FILED_BY, FiledBy } from '../../../../server/src/domains/filing/answers.ts'
import { Choices } from '../../forms/fields.tsx'
import { valuesOf, type Step } from '../step.ts'

export const people: Step = {
  name: 'people',
  heading: (m) => m.filing.people.title,
  applies: () => true,
  answered: (answers) => answers.filedBy !== undefined,
  shown: (answers) => ({ filedBy: answers.filedBy ?? '' }),
  read(form) {
    const chosen = FiledBy.safeParse(form.text('filedBy'))
    return chosen.success ? { answers: { filedBy: chosen.data } } : { problems: { filedBy: 'choosePeople' } }
  },
  Fields: ({ visit, typed, problems }) => {
    const { people: words } = visit.m.filing
    return (
      <Choices
        {...{ visit, problems }}
        name="filedBy"
        type="radio"
        legend={<h1>{words.title}</h1>}
        chosen={valuesOf(typed, 'filedBy')}
        groups={[{ choices: FILED_BY.map((value) => ({ value, ...words.options[value] })) }]}
      />
    )
  },
}
