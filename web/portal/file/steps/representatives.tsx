import type { Representative } from '../../../../server/src/domains/filing/answers.ts'
import { isStorable } from '../../forms/form-body.ts'
import { TextField } from '../../forms/fields.tsx'
import { hasProblems } from '../../forms/problems.tsx'
import type { ProblemKey } from '../../messages/index.ts'
import { phoneProblem } from '../contact-checks.ts'
import { valueOf, type Step } from '../step.ts'

/** Art. 20(3): at most five speak for all. */
const PLACES = [0, 1, 2, 3, 4] as const
const NAME_MAX = 100
const COUNT_MAX = 100_000

export const representatives: Step = {
  name: 'representatives',
  heading: (m) => m.filing.representatives.title,
  applies: (answers) => answers.filedBy === 'joint',
  answered: (answers) => (answers.representatives ?? []).length > 0 && answers.peopleCount !== undefined,
  shown: ({ peopleCount, representatives: list = [] }) => ({
    count: peopleCount === undefined ? '' : String(peopleCount),
    ...Object.fromEntries(
      list.flatMap(({ name, phone }, place) => [
        [`name.${place}`, name],
        [`phone.${place}`, phone],
      ]),
    ),
  }),
  read(form) {
    const problems: Record<string, ProblemKey> = {}
    const list: Representative[] = []
    for (const place of PLACES) {
      const [name, phone] = [form.line(`name.${place}`), form.line(`phone.${place}`)]
      if (name === '' && phone !== '') problems[`name.${place}`] = 'representativeName'
      if (name.length > NAME_MAX) problems[`name.${place}`] = 'lineTooLong'
      if (!isStorable(name)) problems[`name.${place}`] = 'unreadable'
      const wrong = phoneProblem(phone)
      if (wrong) problems[`phone.${place}`] = wrong
      if (name !== '') list.push({ name, phone })
    }
    if (list.length === 0 && !problems['name.0']) problems['name.0'] = 'writeRepresentative'
    const count = Number(form.line('count').normalize('NFKC'))
    const miscounted = countProblem(count, list.length)
    if (miscounted) return { problems: { count: miscounted, ...problems } }
    return hasProblems(problems) ? { problems } : { answers: { peopleCount: count, representatives: list } }
  },
  Fields: ({ visit, typed, problems }) => {
    const { representatives: words } = visit.m.filing
    return (
      <>
        <h1>{words.title}</h1>
        <TextField
          {...{ visit, problems }}
          name="count"
          label={words.count}
          hint={words.countHint}
          value={valueOf(typed, 'count')}
          inputMode="numeric"
          width="short"
        />
        <p className="hint">{words.hint}</p>
        {PLACES.map((place) => (
          <fieldset className="person" key={place}>
            <legend>{words.person(place + 1)}</legend>
            <div className="row">
              <TextField
                {...{ visit, problems }}
                name={`name.${place}`}
                label={words.name}
                value={valueOf(typed, `name.${place}`)}
                autoComplete={place === 0 ? 'name' : 'off'}
                optional={place > 0}
              />
              <TextField
                {...{ visit, problems }}
                name={`phone.${place}`}
                label={words.phone}
                value={valueOf(typed, `phone.${place}`)}
                type="tel"
                inputMode="tel"
                autoComplete={place === 0 ? 'tel' : 'off'}
                optional
              />
            </div>
          </fieldset>
        ))}
      </>
    )
  },
}

/** Whether a number of people can be that of a joint petition with so many representatives. */
function countProblem(count: number, representatives: number): ProblemKey | undefined {
  if (!Number.isInteger(count) || count < 2 || count > COUNT_MAX) return 'writeCount'
  return count < representatives ? 'countTooSmall' : undefined
}
