import type { Staff } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { useSession } from '../../app/session.ts'
import { useOffices } from '../../office/queries.ts'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Mark } from '../../ui/shape.tsx'
import { SideForm } from '../../ui/side-form.tsx'
import { useList, useSay, useWords } from '../../ui/words.ts'
import { IDENTITY } from '../words/index.ts'
import { AddStaffForm } from './add-staff-form.tsx'
import { ChangeStaffForm } from './change-staff-form.tsx'
import { staffQuery } from './queries.ts'

/** The accounts of the remit: who works where as what. */
export function StaffPage(): ReactNode {
  const { staff: words } = useWords(IDENTITY)
  const session = useSession()
  const mayChange = session.policies.includes('staff.change')
  const { data = [], error, refetch } = useQuery(staffQuery)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<Staff | 'new' | null>(null)
  const close = (): void => setOpen(null)
  const offices = useOffices()
  const say = useSay()
  const shown = data.filter((one) =>
    `${one.name} ${one.username} ${say(offices.get(one.officeId)?.name)}`
      .toLowerCase()
      .includes(typed.trim().toLowerCase()),
  )
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        mayChange ? (
          <Button type="primary" onClick={() => setOpen('new')}>
            {words.add}
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
      <StaffTable staff={shown} onOpen={mayChange ? setOpen : undefined} />
      <SideForm title={open === 'new' || open === null ? words.add : open.name} open={open !== null} onClose={close}>
        {open === 'new' ? (
          <AddStaffForm onDone={close} />
        ) : open === null ? null : (
          <ChangeStaffForm staff={open} onDone={close} />
        )}
      </SideForm>
    </Page>
  )
}

function StaffTable({
  staff,
  onOpen,
}: {
  staff: readonly Staff[]
  onOpen: ((staff: Staff) => void) | undefined
}): ReactNode {
  const { staff: words, roles } = useWords(IDENTITY)
  const offices = useOffices()
  const list = useList()
  const say = useSay()
  if (staff.length === 0) return <p className="sheet empty">{words.none}</p>
  return (
    <div className="table-wrap">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.username}</th>
            <th scope="col">{words.office}</th>
            <th scope="col">{words.roles}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {staff.map((one) => (
            <tr key={one.id}>
              <td>
                {onOpen === undefined ? (
                  one.name
                ) : (
                  <button type="button" className="link-button" onClick={() => onOpen(one)}>
                    {one.name}
                  </button>
                )}
              </td>
              <td className="figures">{one.username}</td>
              <td>{say(offices.get(one.officeId)?.name)}</td>
              <td>{list(one.roles.map((role) => roles[role]))}</td>
              <td>
                {one.active ? (
                  <Mark shape="check">{words.active}</Mark>
                ) : (
                  <Mark shape="bar" tone="quiet">
                    {words.inactive}
                  </Mark>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
