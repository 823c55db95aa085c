import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useSession } from '../app/session.ts'
import { useDates } from '../ui/dates.ts'
import { fill, useWords } from '../ui/words.ts'
import { takeUp } from './take-up.ts'
import './handover.css'
import { HANDOVER } from './words/index.ts'

/** On every page while somebody acts for somebody else. */
export function ActingBanner(): ReactNode {
  const { deputies: words } = useWords(HANDOVER)
  const dates = useDates()
  const { actingFor } = useSession()
  if (actingFor === null) return null
  return (
    <section className="handover-acting" aria-label={words.take}>
      <strong>{fill(words.acting, { name: actingFor.name, to: dates.short(actingFor.to) })}</strong>
      <Button size="small" onClick={() => void takeUp(null)}>
        {words.back}
      </Button>
    </section>
  )
}
