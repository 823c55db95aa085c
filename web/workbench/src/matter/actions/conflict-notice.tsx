import type { OfficerMatter } from '@huiyin/api'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from '../../ui/words.ts'
import { StepLine } from '../one/step-line.tsx'
import { ACTIONS } from '../words/actions.ts'

/** Shown when the matter changed under a half-filled form: what happened meanwhile, and whether to go on. */
export function ConflictNotice({
  matter,
  basedOn,
  open,
  onGoOn,
}: {
  matter: OfficerMatter
  basedOn: number
  open: boolean
  onGoOn: () => void
}): ReactNode {
  const { conflict } = useWords(ACTIONS)
  return (
    <div className="notice notice-news" role="alert">
      <div>
        <strong>{conflict.title}</strong>
        <p>{open ? conflict.lead : conflict.gone}</p>
        <ul className="steps-changed">
          {matter.timeline
            .filter((step) => step.seq > basedOn)
            .map((step) => (
              <li key={step.seq}>
                <StepLine step={step} />
              </li>
            ))}
        </ul>
        {open ? (
          <div>
            <Button onClick={onGoOn}>{conflict.go}</Button>
          </div>
        ) : null}
      </div>
    </div>
  )
}
