import type { IssuedDocument } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../ui/words.ts'
import { REGISTER } from './words/index.ts'

/** What a document of the register is about, as the way to its page: that says more to those who may see it. */
export function About({ row: { kind, subject } }: { row: IssuedDocument }): ReactNode {
  const { about } = useWords(REGISTER)
  const { regionId, id } = subject
  const params = { regionId, id }
  switch (subject.type) {
    case 'matter':
      return (
        <Link to="/matters/$regionId/$matterId" params={{ regionId, matterId: id }}>
          {about.matter}
        </Link>
      )
    case 'supervision':
      return (
        <Link to="/desks/supervision/cases/$regionId/$id" params={params}>
          {about.supervision}
        </Link>
      )
    case 'supervision-batch':
      return <Link to="/desks/supervision/batches">{about['supervision-batch']}</Link>
    case 'supervision-advice':
      return <Link to="/desks/supervision/advice">{about['supervision-advice']}</Link>
    case 'conference':
      return (
        <Link to="/desks/conference/meetings/$regionId/$id" params={params}>
          {about.conference}
        </Link>
      )
    case 'hearing':
      return (
        <Link to="/desks/reviews/hearings/$regionId/$id" params={params}>
          {about.hearing}
        </Link>
      )
    case 'relief':
      return (
        <Link to="/desks/relief/applications/$regionId/$id" params={params}>
          {about.relief}
        </Link>
      )
    case 'backlog':
      return kind === 'strike-off-sheet' ? (
        <Link to="/desks/backlog/items/$regionId/$id" params={params}>
          {about.backlogItem}
        </Link>
      ) : (
        <Link to="/desks/backlog/campaigns/$regionId/$id" params={params}>
          {about.campaign}
        </Link>
      )
    case 'handover':
      return (
        <Link to="/desks/handover/sheets/$regionId/$id" params={params}>
          {about.handover}
        </Link>
      )
    case 'merger':
      return <Link to="/admin/offices">{about.merger}</Link>
    default:
      return <span className="soft">{about.other}</span>
  }
}
