import type { Survey } from '@huiyin/api'
import type { ReactNode } from 'react'
import { fill, useWords } from '../ui/words.ts'
import '../operation/operation.css'
import { SURVEY } from './words.ts'

const PERCENT = 100

/** What is counted of the answers, as far as it may be shown. */
export function Results({ survey }: { survey: Survey }): ReactNode {
  const words = useWords(SURVEY)
  const { answers, least, satisfied, questions } = survey.results
  return (
    <section className="sheet stack" id="results">
      <h2>{words.results}</h2>
      <p>
        <strong>{fill(words.answers, { n: answers })}</strong>
      </p>
      {questions === null ? <p>{fill(words.tooFew, { n: least })}</p> : null}
      {satisfied === null || satisfied.denominator === 0 ? null : (
        <p>
          {words.satisfied}{' '}
          <strong className="figures" data-figure="satisfied">
            {((satisfied.numerator / satisfied.denominator) * PERCENT).toFixed(1)}%
          </strong>{' '}
          <span className="soft small">{fill(words.satisfiedOf, satisfied)}</span>
        </p>
      )}
      {questions?.map((result, n) => {
        const question = survey.questions[n]
        return question ? <One key={question.text} {...{ question, result, least, over: survey.over }} /> : null
      })}
    </section>
  )
}

interface OneProps {
  readonly question: Survey['questions'][number]
  readonly result: NonNullable<Survey['results']['questions']>[number]
  readonly least: number
  readonly over: boolean
}

function One({ question: { kind, text, choices }, result, least, over }: OneProps): ReactNode {
  const words = useWords(SURVEY)
  const names = kind === 'scale' ? words.scale : choices
  const share = (count: number): string => `${((count / result.answered) * PERCENT).toFixed(1)}%`
  return (
    <section className="stack">
      <h3>{text}</h3>
      <p className="soft small">{fill(words.answered, { n: result.answered })}</p>
      {result.answered < least ? <p>{fill(words.tooFewHere, { n: least })}</p> : null}
      {kind === 'text' && result.answered >= least && !over ? <p>{words.textsLater}</p> : null}
      {result.counts.length > 0 ? (
        <div className="table-wrap">
          <table className="table">
            <caption className="only-read">{text}</caption>
            <tbody>
              {result.counts.map((count, each) => (
                <tr key={names[each] ?? each}>
                  <th scope="row">{names[each]}</th>
                  <td className="figures">{count}</td>
                  <td>
                    <span className="figures">{share(count)}</span>
                    <span className="operation-bar" aria-hidden="true">
                      <span style={{ width: share(count) }} />
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <ul>
        {result.texts.map((said, each) => (
          // Two people may have written the same.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={each} className="pre">
            {said}
          </li>
        ))}
      </ul>
    </section>
  )
}
