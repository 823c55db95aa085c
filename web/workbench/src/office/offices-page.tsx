import type { Office } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { useSession } from '../app/session.ts'
import { MergerPart } from '../handover/merger-part.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { OfficeForms } from './office-forms.tsx'
import './offices-page.css'
import { officesQuery, superiorsOf, useOffices } from './queries.ts'
import { AddOfficeForm } from './add-office-form.tsx'
import { OFFICE } from './words/index.ts'

type Open = { what: 'add'; parent: Office | null } | { what: 'change' | 'merger'; office: Office }

/** The tree of offices, in reading order; administrators set up, correct, move, merge and close. */
export function OfficesPage(): ReactNode {
  const words = useWords(OFFICE)
  const say = useSay()
  const mayChange = useSession().policies.includes('office.change')
  const { data = [], error, refetch } = useQuery(officesQuery)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  const shown = data.filter((office) =>
    `${say(office.name)} ${office.shortName} ${office.regionId}`.toLowerCase().includes(typed.trim().toLowerCase()),
  )
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        mayChange ? (
          <Button type="primary" onClick={() => setOpen({ what: 'add', parent: null })}>
            {words.addTop}
          </Button>
        ) : undefined
      }
    >
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      <Input
        type="search"
        aria-label={words.filter}
        placeholder={words.filter}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        style={{ maxWidth: '26rem' }}
      />
      {shown.length === 0 && data.length > 0 ? <p className="sheet empty">{words.none}</p> : null}
      <ul className="list-plain table-wrap">
        {shown.map((office) => (
          <OfficeRow key={office.id} office={office} onOpen={mayChange ? setOpen : undefined} />
        ))}
      </ul>
      <SideForm
        title={open === null ? '' : open.what === 'add' ? words.add : say(open.office.name)}
        open={open !== null}
        onClose={close}
      >
        {open === null ? null : open.what === 'add' ? (
          <AddOfficeForm parent={open.parent} onDone={close} />
        ) : open.what === 'merger' ? (
          <MergerPart office={open.office} />
        ) : (
          <OfficeForms
            key={fill('{id} {version}', { id: open.office.id, version: open.office.version ?? 0 })}
            office={open.office}
            onDone={close}
          />
        )}
      </SideForm>
    </Page>
  )
}

function OfficeRow({ office, onOpen }: { office: Office; onOpen: ((open: Open) => void) | undefined }): ReactNode {
  const words = useWords(OFFICE)
  const say = useSay()
  const offices = useOffices()
  const depth = superiorsOf(office, offices).length
  const successor = office.successorId === null ? undefined : offices.get(office.successorId)
  return (
    <li className={office.active ? 'office-row' : 'office-row office-closed'}>
      <div className="office-name" style={{ '--depth': depth } as React.CSSProperties}>
        <span>{say(office.name)}</span> {office.active ? null : <span className="tag">{words.closed}</span>}
        {successor ? <div className="small">{fill(words.succeededBy, { office: say(successor.name) })}</div> : null}
      </div>
      <span className="wide">{words.levels[office.level]}</span>
      <span className="wide">{words.kinds[office.kind]}</span>
      <span className="wide small">{office.phone}</span>
      {onOpen !== undefined && successor ? (
        <button
          type="button"
          className="link-button"
          aria-label={`${words.merge} ${say(office.name)}`}
          onClick={() => onOpen({ what: 'merger', office })}
        >
          {words.merge}
        </button>
      ) : onOpen === undefined || !office.active ? (
        <span />
      ) : (
        <span className="row">
          <button
            type="button"
            className="link-button"
            aria-label={`${words.edit} ${say(office.name)}`}
            onClick={() => onOpen({ what: 'change', office })}
          >
            {words.edit}
          </button>
          <button
            type="button"
            className="link-button"
            aria-label={`${words.add} ${say(office.name)}`}
            onClick={() => onOpen({ what: 'add', parent: office })}
          >
            + {words.below}
          </button>
        </span>
      )}
    </li>
  )
}
