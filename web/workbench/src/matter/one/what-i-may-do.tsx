import type { OfficerMatter } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useEffect, useRef, type ReactNode } from 'react'
import { messages } from '../../../../../server/src/domains/matter/messages/index.ts'
import { isSpent } from '../../../../../server/src/domains/matter/spent.ts'
import { commandsIn } from '../../../../../server/src/domains/matter/states.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { fill, useWords } from '../../ui/words.ts'
import { isAbout } from '../../app/changes.ts'
import { ActionForm } from '../actions/action-form.tsx'
import { FORMS } from '../actions/forms.ts'
import type { FormSpec, Verb } from '../actions/form-spec.ts'
import { matterQuery } from '../queries.ts'
import { ACTIONS } from '../words/actions.ts'
import { MATTER } from '../words/matter.ts'
import type { ChosenAction } from './chosen-action.ts'

export const MAY_ID = 'may'
const GROUPS = ['next', 'record', 'other'] as const

/** The steps open to this officer now, and the form of the one that was chosen. */
export function WhatIMayDo({
  matter,
  action,
  hearingsAtReview = false,
}: {
  matter: OfficerMatter
  action: ChosenAction
  /** A hearing is arranged at the desk of reviews, with its notice; the step leads there. */
  hearingsAtReview?: boolean
}): ReactNode {
  const { may: words } = useWords(MATTER)
  const { done: doneWords } = useWords(ACTIONS)
  const { commands } = messages[usePreferences().language]
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const part = useRef<HTMLElement>(null)
  const { verb } = action
  useEffect(() => {
    if (verb !== null) part.current?.querySelector<HTMLElement>('input, textarea, [role=combobox]')?.focus()
  }, [verb])
  const finish = (given: Verb) => (changed: OfficerMatter | null) => {
    action.leave()
    void message.success(fill(doneWords, { verb: commands[given] }))
    void queries.invalidateQueries({ queryKey: ['matters'] })
    void queries.invalidateQueries({ predicate: ({ queryKey }) => isAbout(queryKey, matter.matterId) })
    if (changed === null) void navigate({ to: '/worklist', search: {} })
    else queries.setQueryData(matterQuery(matter).queryKey, changed)
    part.current?.focus()
  }
  return (
    <section
      id={MAY_ID}
      className={verb === null ? 'sheet no-print' : 'no-print'}
      tabIndex={-1}
      ref={part}
      aria-label={words.title}
    >
      {verb === null ? <h2>{words.title}</h2> : null}
      {verb === null ? (
        <Steps
          matter={matter}
          onChoose={(given) =>
            hearingsAtReview && given === 'hearing'
              ? void navigate({
                  to: '/desks/reviews/$regionId/$matterId',
                  params: { regionId: matter.regionId, matterId: matter.matterId },
                })
              : action.choose(given)
          }
        />
      ) : (
        <ActionForm
          key={verb}
          matter={matter}
          verb={verb}
          preset={action.preset}
          onDone={finish(verb)}
          onCancel={action.leave}
        />
      )}
    </section>
  )
}

function Steps({ matter, onChoose }: { matter: OfficerMatter; onChoose: (verb: Verb) => void }): ReactNode {
  const { may: words } = useWords(MATTER)
  const { commands } = messages[usePreferences().language]
  const others = (commandsIn(matter.phase) as readonly Verb[]).filter(
    (verb) => !matter.may.includes(verb) && verb !== 'rate' && !isSpent(matter, verb),
  )
  const groupOf = (verb: Verb): FormSpec['group'] => FORMS[verb].group
  return (
    <>
      {matter.may.length === 0 ? <p className="soft">{words.nothing}</p> : null}
      {GROUPS.map((group) => {
        const verbs = matter.may.filter(
          (verb) => groupOf(verb) === group && (verb !== 'unlink' || matter.links.length > 0),
        )
        if (verbs.length === 0) return null
        return (
          <fieldset key={group} className="step-group" aria-label={words.groups[group]}>
            <h3 className="soft small">{words.groups[group]}</h3>
            <div className="steps">
              {verbs.map((verb) => (
                <Button
                  key={verb}
                  {...(group === 'next' ? { type: 'primary' as const, ghost: true } : {})}
                  data-verb={verb}
                  onClick={() => onChoose(verb)}
                >
                  {commands[verb]}
                </Button>
              ))}
            </div>
          </fieldset>
        )
      })}
      {others.length === 0 ? null : (
        <p className="soft small" style={{ marginTop: 'var(--space-3)' }}>
          {words.others}: {others.map((verb) => commands[verb]).join(' · ')}
        </p>
      )}
    </>
  )
}
