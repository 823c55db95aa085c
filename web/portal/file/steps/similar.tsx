import { longDate } from '../../dates.ts'
import type { Step } from '../step.ts'

/** Offers published answers to similar questions; skipped by the route when there are none. */
export const similar: Step = {
  name: 'similar',
  heading: (m) => m.filing.similar.title,
  applies: () => true,
  answered: (answers) => answers.similarSeen === true,
  shown: () => ({}),
  read: () => ({ answers: { similarSeen: true } }),
  Fields: ({ visit, similar: found }) => {
    const { similar: words } = visit.m.filing
    return (
      <>
        <h1>{words.title}</h1>
        <p className="lead">{words.hint}</p>
        {found.map((item) => (
          <details className="similar" key={`${item.question} ${item.answeredOn} ${item.answer}`}>
            <summary>{item.question}</summary>
            <p className="hint">
              {words.answered(visit.say(item.office.name), longDate(visit.language, item.answeredOn))}
            </p>
            <p className="verbatim">{item.answer}</p>
          </details>
        ))}
        <p>
          <a href={visit.to('home')}>{words.solved}</a>
        </p>
      </>
    )
  },
}
