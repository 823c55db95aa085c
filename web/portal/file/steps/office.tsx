import type { Office } from '../../../../server/src/domains/office/index.ts'
import { Choices, type ChoiceGroup } from '../../forms/fields.tsx'
import { findPlace, isAccused, officesAbove, suggestedOffice } from '../../places.ts'
import { valuesOf, type Step } from '../step.ts'

export const office: Step = {
  name: 'office',
  heading: (m) => m.filing.office.title,
  applies: () => true,
  answered: (answers) => answers.office !== undefined,
  shown: (answers) => ({ office: answers.office ?? '' }),
  read(form, { answers, offices }) {
    const chosen = offices.find(({ id, active }) => active && id === form.text('office'))
    if (!chosen) return { problems: { office: 'chooseOffice' } }
    if (isAccused(chosen, accusedOf(answers))) return { problems: { office: 'officeAccused' } }
    return { answers: { office: chosen.id } }
  },
  Fields: ({ visit, offices, answers, typed, problems }) => {
    const { office: words } = visit.m.filing
    const accused = accusedOf(answers)
    const here = findPlace(offices, answers.place)
    const suggested = here && suggestedOffice(offices, here, accused)
    const line = ({ id, name }: Office) => ({ value: id, label: visit.say(name) })
    const open = (candidate: Office): boolean => candidate !== suggested && !isAccused(candidate, accused)
    const above = here && accused.length > 0 ? officesAbove(offices, here).filter(open) : []
    const groups: ChoiceGroup[] = [
      { title: words.suggested, choices: suggested ? [line(suggested)] : [] },
      {
        title: words.direct,
        choices: competentFirst(here?.others ?? [], answers)
          .filter(open)
          .map(line),
      },
      { title: words.higher, choices: above.map(line) },
    ].filter((group) => group.choices.length > 0)
    return (
      <>
        <Choices
          {...{ visit, problems, groups }}
          name="office"
          type="radio"
          legend={<h1>{words.title}</h1>}
          hint={words.hint}
          chosen={answers.office === undefined && suggested ? [suggested.id] : valuesOf(typed, 'office')}
        />
        {accused.length > 0 && <p className="note">{words.accusedNote}</p>}
      </>
    )
  },
}

/** Accusations go to the discipline organs more often than anywhere else (Art. 30), so these stand first. */
const competentFirst = (offices: readonly Office[], answers: { class?: string | undefined }): readonly Office[] =>
  answers.class === 'accusation'
    ? [...offices].sort((a, b) => Number(b.kind === 'discipline') - Number(a.kind === 'discipline'))
    : offices

const accusedOf = (answers: { class?: string | undefined; accused?: string[] | undefined }): readonly string[] =>
  answers.class === 'accusation' ? (answers.accused ?? []) : []
