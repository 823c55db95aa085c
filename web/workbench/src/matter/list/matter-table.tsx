import type { MatterRow } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import { memo, type ReactNode } from 'react'
import { messages } from '../../../../../server/src/domains/matter/messages/index.ts'
import { usePlaceName } from '../../office/queries.ts'
import { useDates } from '../../ui/dates.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { fill, useSay, useWords } from '../../ui/words.ts'
import { PhaseMark } from '../marks/phase-mark.tsx'
import { useTopicName } from '../topics/queries.ts'
import { LIST } from '../words/index.ts'
import { DueCell } from './due-cell.tsx'
import './matter-table.css'

export const ROW_LINK = 'a[data-row]'

/** Matters, one to a row, the first thing being when something is due. */
export function MatterTable({
  rows,
  caption,
  holders,
  chosen,
  onChoose,
}: {
  rows: readonly MatterRow[]
  caption: string
  holders: boolean
  /** The matters that are chosen for printing. */
  chosen: ReadonlySet<string>
  onChoose: (ids: readonly string[], isChosen: boolean) => void
}): ReactNode {
  const { columns, print } = useWords(LIST)
  const ids = rows.map(({ matterId }) => matterId)
  const all = ids.every((id) => chosen.has(id))
  return (
    <div className="table-wrap">
      <table className="table matters">
        <caption className="only-read">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="col-choose no-print">
              <Checkbox
                aria-label={print.chooseAll}
                checked={all}
                indeterminate={!all && ids.some((id) => chosen.has(id))}
                onChange={(event) => onChoose(ids, event.target.checked)}
              />
            </th>
            <th scope="col" className="col-due">
              {columns.due}
            </th>
            <th scope="col">{columns.matter}</th>
            <th scope="col" className="col-phase">
              {columns.phase}
            </th>
            <th scope="col" className="col-about">
              {columns.about}
            </th>
            <th scope="col" className="col-where">
              {columns.where}
            </th>
            {holders ? (
              <th scope="col" className="col-holder">
                {columns.holder}
              </th>
            ) : null}
            <th scope="col" className="col-received">
              {columns.received}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.matterId}
              row={row}
              holders={holders}
              isChosen={chosen.has(row.matterId)}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  row: MatterRow
  holders: boolean
  isChosen: boolean
  onChoose: (ids: readonly string[], isChosen: boolean) => void
}

const Row = memo(function Row({ row, holders, isChosen, onChoose }: RowProps): ReactNode {
  const { print } = useWords(LIST)
  const labels = messages[usePreferences().language]
  const say = useSay()
  const dates = useDates()
  const placeName = usePlaceName()
  const topicName = useTopicName()
  return (
    <tr>
      <td className="col-choose no-print">
        <Checkbox
          aria-label={fill(print.choose, { matter: row.summary })}
          checked={isChosen}
          onChange={(event) => onChoose([row.matterId], event.target.checked)}
        />
      </td>
      <td className="col-due">
        <DueCell row={row} />
      </td>
      <td>
        <Link
          to="/matters/$regionId/$matterId"
          params={{ regionId: row.regionId, matterId: row.matterId }}
          className="matter-summary"
          data-row=""
        >
          {row.summary}
        </Link>
        <span className="second">
          <span className="figures nowrap">{row.number}</span>
          <RowMarks row={row} />
        </span>
      </td>
      <td className="col-phase">
        <PhaseMark phase={row.phase} />
      </td>
      <td className="col-about">
        {labels.classes[row.class]}
        <div className="second">{labels.channels[row.channel]}</div>
      </td>
      <td className="col-where">
        {topicName(row.topic)}
        <div className="second">{placeName(row.place)}</div>
      </td>
      {holders ? <td className="col-holder">{say(row.holder.name)}</td> : null}
      <td className="col-received nowrap">{dates.short(row.receivedOn)}</td>
    </tr>
  )
})

function RowMarks({ row }: { row: MatterRow }): ReactNode {
  const { marks } = useWords(LIST)
  return (
    <span className="marks">
      {row.urgent ? <span className="tag tag-alarm">{marks.urgent}</span> : null}
      {row.joint ? <span className="tag">{marks.joint}</span> : null}
      {row.confidential ? <span className="tag">{marks.confidential}</span> : null}
    </span>
  )
}
