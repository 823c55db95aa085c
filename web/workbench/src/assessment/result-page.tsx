import type { AssessmentResult } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { History, Said, Warnings } from './parts.tsx'
import { resultQuery } from './queries.ts'
import { AppealForm, DecideForm, MarkForm } from './result-forms.tsx'
import { ASSESSMENT } from './words/index.ts'

type Line = AssessmentResult['lines'][number]

/** The points of one office, line by line: the formula, the figures that open to their matters, what was contested and corrected. */
export function ResultPage(): ReactNode {
  const words = useWords(ASSESSMENT)
  const say = useSay()
  const dates = useDates()
  const at = useParams({ from: '/desk/desks/assessment/results/$regionId/$id' })
  const { data: result, error, isPending, refetch } = useQuery(resultQuery(at))
  return (
    <Page
      title={result ? say(result.office.name) : words.lines}
      {...(result ? { lead: `${result.title} · ${words.roundStates[result.state]}` } : {})}
    >
      {result ? (
        <Link
          to="/desks/assessment/rounds/$regionId/$id"
          params={{ regionId: result.regionId, id: result.roundId }}
          search={{}}
          className="no-print"
        >
          {result.title}
        </Link>
      ) : null}
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading /> : null}
      {result ? (
        <div className="stack-wide">
          <p className="row">
            <strong>
              {result.total === null ? words.notYet : fill(words.outOf, { total: result.total, outOf: result.outOf })}
            </strong>
            <span>
              {fill(words.period, {
                from: dates.day(result.from),
                to: dates.day(result.to),
                asOf: dates.day(result.asOf),
              })}
            </span>
            {result.appealUntil === null ? null : (
              <span>{fill(words.appealUntil, { date: dates.day(result.appealUntil) })}</span>
            )}
          </p>
          <h2>{words.lines}</h2>
          {result.lines.map((line) => (
            <LineOf key={line.item} line={line} result={result} />
          ))}
          <History steps={result.steps} />
        </div>
      ) : null}
    </Page>
  )
}

function LineOf({ line, result }: { line: Line; result: AssessmentResult }): ReactNode {
  const words = useWords(ASSESSMENT)
  const say = useSay()
  const dates = useDates()
  const earned = fill(words.earned, { points: line.points ?? '—', weight: line.weight })
  return (
    <section className="sheet stack">
      <div className="row">
        <h3>{line.name}</h3>
        <strong>{earned}</strong>
      </div>
      <p>{say(line.explained)}</p>
      <dl className="assessment-facts">
        <Said name={words.rule}>{say(line.rule)}</Said>
        {line.value === null ? null : <Said name={words.value}>{line.value}</Said>}
        {line.formula === null ? null : <Said name={words.formula}>{say(line.formula)}</Said>}
        {line.evidence === '' ? null : <Said name={words.form.evidence}>{line.evidence}</Said>}
        {line.mark === null ? null : <Said name={words.reason}>{line.mark.reason}</Said>}
        {line.mark === null || line.mark.evidence.length === 0 ? null : (
          <Said name={words.evidence}>
            {line.mark.evidence.map(({ title, place }) => [title, place].filter(Boolean).join(' · ')).join('; ')}
          </Said>
        )}
      </dl>
      <Figures line={line} />
      {line.corrections.map(({ on, from, to, reasons }) => (
        <p key={on}>{fill(words.corrected, { on: dates.day(on), from, to, reasons })}</p>
      ))}
      <Warnings warnings={line.warnings} keptBecause={line.keptBecause} />
      <Appeal line={line} result={result} />
      <LineActions line={line} result={result} />
    </section>
  )
}

/** The figures that the formula names, each leading to the matters that it counts, as far as the reader may see them. */
function Figures({ line: { figures } }: { line: Line }): ReactNode {
  const words = useWords(ASSESSMENT)
  const say = useSay()
  if (figures.length === 0) return null
  return (
    <ul className="list-plain row" aria-label={words.figures}>
      {figures.map((figure) => (
        <li key={figure.id} className="row">
          <span>
            {say(figure.name)} <strong className="figures">{figure.value ?? '—'}</strong>
          </span>
          {figure.opens === null ? null : (
            <Link
              to="/desks/statistics/facts"
              search={figure.opens}
              className="small"
              aria-label={`${words.open}: ${say(figure.name)}`}
            >
              {words.open}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}

function Appeal({ line, result }: { line: Line; result: AssessmentResult }): ReactNode {
  const words = useWords(ASSESSMENT)
  const dates = useDates()
  const appeal = result.appeals.find(({ item }) => item === line.item)
  if (!appeal) return null
  return (
    <div className="stack">
      <p>
        <strong>{words.appeals}</strong> <span className="mark">{words.appealStates[appeal.state]}</span>{' '}
        <span className="soft small">{dates.day(appeal.raisedOn)}</span>
      </p>
      <p>{appeal.text}</p>
      {appeal.files.map((file) => (
        <a key={file.id} href={`/api/v1/assessment/appeals/${appeal.regionId}/${appeal.id}/files/${file.id}`}>
          {file.name}
        </a>
      ))}
      {appeal.reasons === '' ? null : <p>{`${words.reasons}: ${appeal.reasons}`}</p>}
    </div>
  )
}

function LineActions({ line, result }: { line: Line; result: AssessmentResult }): ReactNode {
  const words = useWords(ASSESSMENT)
  const [open, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  const appeal = result.appeals.find(({ item }) => item === line.item)
  const verb =
    result.may.includes('mark') && line.kind === 'manual'
      ? 'mark'
      : result.may.includes('appeal') && !appeal
        ? 'appeal'
        : result.may.includes('decide') && appeal?.state === 'open'
          ? 'decide'
          : null
  if (verb === null) return null
  return (
    <div className="no-print">
      <Button onClick={() => setOpen(true)} aria-label={`${words[verb]}: ${line.name}`}>
        {words[verb]}
      </Button>
      <SideForm title={`${words[verb]}: ${line.name}`} open={open} onClose={close}>
        {verb === 'mark' ? <MarkForm line={line} result={result} onDone={close} /> : null}
        {verb === 'appeal' ? <AppealForm line={line} result={result} onDone={close} /> : null}
        {verb === 'decide' && appeal ? <DecideForm line={line} appeal={appeal} onDone={close} /> : null}
      </SideForm>
    </div>
  )
}
