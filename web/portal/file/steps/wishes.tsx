import { Choices } from '../../forms/fields.tsx'
import { valuesOf, type Step } from '../step.ts'

/** Two questions of one shape: yes or no, and neither is chosen for the petitioner. */
const wish = (name: 'confidential' | 'publish', problem: 'chooseConfidential' | 'choosePublish'): Step => ({
  name,
  heading: (m) => m.filing[name].title,
  applies: () => true,
  answered: (answers) => answers[name] !== undefined,
  shown: (answers) => ({ [name]: answers[name] === undefined ? '' : answers[name] ? 'yes' : 'no' }),
  read(form) {
    const chosen = form.text(name)
    return chosen === 'yes' || chosen === 'no'
      ? { answers: { [name]: chosen === 'yes' } }
      : { problems: { [name]: problem } }
  },
  Fields: ({ visit, typed, problems }) => {
    const words = visit.m.filing[name]
    return (
      <Choices
        {...{ visit, problems, name }}
        type="radio"
        legend={<h1>{words.title}</h1>}
        hint={words.hint}
        chosen={valuesOf(typed, name)}
        groups={[
          {
            choices: [
              { value: 'yes', label: words.yes },
              { value: 'no', label: words.no },
            ],
          },
        ]}
      />
    )
  },
})

export const confidential = wish('confidential', 'chooseConfidential')
/** An accusation is never published, so nobody is asked (Art. 30(3)). */
export const publish: Step = {
  ...wish('publish', 'choosePublish'),
  applies: (answers) => answers.class !== 'accusation' && answers.confidential !== true,
}
