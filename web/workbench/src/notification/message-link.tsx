import type { InboxMessage } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import type { ComponentType, ReactNode } from 'react'

interface Leading {
  readonly about: InboxMessage['about']
  readonly onOpen: () => void
  readonly children: ReactNode
}

/** Where the record of each kind is read. */
const LINKS: Readonly<Record<string, ComponentType<Leading>>> = {
  matter: ({ about: { regionId, id: matterId }, onOpen, children }) => (
    <Link to="/matters/$regionId/$matterId" params={{ regionId, matterId }} onClick={onOpen}>
      {children}
    </Link>
  ),
  supervision: ({ about: { regionId, id }, onOpen, children }) => (
    <Link to="/desks/supervision/cases/$regionId/$id" params={{ regionId, id }} onClick={onOpen}>
      {children}
    </Link>
  ),
  'supervision-advice': ({ onOpen, children }) => (
    <Link to="/desks/supervision/advice" search={{}} onClick={onOpen}>
      {children}
    </Link>
  ),
  'supervision-batch': ({ onOpen, children }) => (
    <Link to="/desks/supervision" search={{}} onClick={onOpen}>
      {children}
    </Link>
  ),
  conference: ({ about: { regionId, id }, onOpen, children }) => (
    <Link to="/desks/conference/meetings/$regionId/$id" params={{ regionId, id }} onClick={onOpen}>
      {children}
    </Link>
  ),
  'conference-decision': ({ onOpen, children }) => (
    <Link to="/desks/conference/decisions" search={{ side: 'ours' }} onClick={onOpen}>
      {children}
    </Link>
  ),
  performance: ({ about: { regionId, id }, onOpen, children }) => (
    <Link to="/desks/performance/subjects/$regionId/$id" params={{ regionId, id }} onClick={onOpen}>
      {children}
    </Link>
  ),
  assessment: ({ about: { regionId, id }, onOpen, children }) => (
    <Link to="/desks/assessment/results/$regionId/$id" params={{ regionId, id }} onClick={onOpen}>
      {children}
    </Link>
  ),
  hearing: ({ about: { regionId, id }, onOpen, children }) => (
    <Link to="/desks/reviews/hearings/$regionId/$id" params={{ regionId, id }} onClick={onOpen}>
      {children}
    </Link>
  ),
  mail: ({ about: { regionId, id: itemId }, onOpen, children }) => (
    <Link to="/desks/mail/$regionId/$itemId" params={{ regionId, itemId }} onClick={onOpen}>
      {children}
    </Link>
  ),
  bulletin: ({ about: { regionId, id }, onOpen, children }) => (
    <Link to="/desks/bulletins/$regionId/$id" params={{ regionId, id }} onClick={onOpen}>
      {children}
    </Link>
  ),
  'hall-duty': ({ onOpen, children }) => (
    <Link to="/desks/hall/roster" search={{}} onClick={onOpen}>
      {children}
    </Link>
  ),
}

/** The line of a message, leading to its record; records of petitioners alone have no page here. */
export function MessageLink({ about, onOpen, children }: Leading): ReactNode {
  const To = LINKS[about.of]
  return To ? (
    <To about={about} onOpen={onOpen}>
      {children}
    </To>
  ) : (
    children
  )
}
