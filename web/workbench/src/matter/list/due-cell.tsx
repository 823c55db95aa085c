import type { MatterRow } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Popover } from 'antd'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { useWords } from '../../ui/words.ts'
import { DueMark } from '../marks/due-mark.tsx'
import { WhyThisDate } from '../one/why-this-date.tsx'
import { matterQuery } from '../queries.ts'
import { useLimitName } from '../marks/limit-name.ts'
import { LIST } from '../words/index.ts'

/** When the next step is due; the reasons of the date come up when it is pointed at or reached by keyboard. */
export function DueCell({ row }: { row: MatterRow }): ReactNode {
  const words = useWords(LIST)
  const dates = useDates()
  const limitName = useLimitName()
  if (row.nextDue === null || row.nextLimit === null) return <DueMark due={null} />
  return (
    <Popover
      trigger={['hover', 'focus']}
      mouseEnterDelay={0.35}
      placement="rightTop"
      title={words.explain.label}
      content={<Why row={row} />}
      destroyOnHidden
    >
      <button type="button" className="due-button">
        <DueMark due={row.nextDue} /> {row.provisional ? <span className="tag">{words.provisional}</span> : null}
        <span className="second" style={{ display: 'block' }}>
          {limitName(row.nextLimit)} · {dates.short(row.nextDue)}
        </span>
      </button>
    </Popover>
  )
}

function Why({ row }: { row: MatterRow }): ReactNode {
  const { explain } = useWords(LIST)
  const { data } = useQuery(matterQuery(row))
  const deadline = data?.deadlines.find((one) => one.limit === row.nextLimit && one.dueOn === row.nextDue)
  return <div style={{ maxWidth: '24rem' }}>{deadline ? <WhyThisDate deadline={deadline} /> : explain.loading}</div>
}
