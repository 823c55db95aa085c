import { Choices } from '../../forms/fields.tsx'
import { findPlace, isAccused, officesAbove } from '../../places.ts'
import { valuesOf, type Step } from '../step.ts'

const MOST = 10

/** Art. 30(3): the accused are named first, so that nothing reaches them from the first step on. */
export const accused: Step = {
  name: 'accused',
  heading: (m) => m.filing.accused.title,
  applies: (answers) => answers.class === 'accusation',
  answered: (answers) => answers.accused !== undefined,
  shown: (answers) => ({ accused: answers.accused ?? [] }),
  read(form, { answers, offices }) {
    const known = new Map(offices.map((office) => [office.id, office]))
    const chosen = [...new Set(form.list('accused'))].filter((id) => known.has(id))
    if (chosen.length > MOST) return { problems: { accused: 'accusedTooMany' } }
    const receiver = known.get(answers.office ?? '')
    const blocked = receiver !== undefined && isAccused(receiver, chosen)
    return { answers: { accused: chosen, ...(blocked && { office: undefined }) } }
  },
  Fields: ({ visit, offices, answers, typed, problems }) => {
    const { accused: words, office } = visit.m.filing
    const here = findPlace(offices, answers.place)
    const line = ({ id, name }: { id: string; name: { zh: string; en: string } }) => ({
      value: id,
      label: visit.say(name),
    })
    const groups = here
      ? [
          { choices: [...here.others, ...here.petitionOffices].map(line) },
          { title: office.higher, choices: officesAbove(offices, here).map(line) },
        ].filter((group) => group.choices.length > 0)
      : []
    return (
      <>
        <Choices
          {...{ visit, problems }}
          name="accused"
          type="checkbox"
          legend={<h1>{words.title}</h1>}
          hint={words.hint}
          chosen={valuesOf(typed, 'accused')}
          groups={groups}
        />
        <p className="note">{words.promise}</p>
      </>
    )
  },
}
