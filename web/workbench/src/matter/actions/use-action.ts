import { newKey, Refused, type OfficerMatter } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useSession } from '../../app/session.ts'
import { today } from '../../ui/dates.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { useWords } from '../../ui/words.ts'
import { matterQuery } from '../queries.ts'
import { ACTIONS } from '../words/actions.ts'
import { checkInput, type FieldErrors, type Values } from './check.ts'
import { dropDraft, findDraft, keepDraft } from './drafts.ts'
import type { FieldSpec, Verb } from './form-spec.ts'
import { giveCommand, previewOf } from './give.ts'

interface Wanted {
  matter: OfficerMatter
  verb: Verb
  fields: readonly FieldSpec[]
  preset: Values | undefined
  labelOf: (name: string) => string
  onDone: (matter: OfficerMatter | null) => void
}

/** A form under way. `isStale` is true once the matter has changed since the officer began; `accept` goes on from the new state. */
export interface Action {
  values: Values
  errors: FieldErrors
  error: unknown
  basedOn: number
  isStale: boolean
  isSending: boolean
  isLooking: boolean
  /** Undefined while hidden; null when the step writes no document. */
  preview: string | null | undefined
  change: (name: string) => (value: unknown) => void
  send: () => Promise<void>
  look: () => Promise<void>
  hide: () => void
  accept: () => void
}

export function useAction({ matter, verb, fields, preset, labelOf, onDone }: Wanted): Action {
  const { checks } = useWords(ACTIONS)
  const { language } = usePreferences()
  const queries = useQueryClient()
  const { staffId } = useSession()
  const of = { staffId, matterId: matter.matterId, verb }
  const [draft, setDraft] = useState(
    () =>
      findDraft(of) ?? {
        values: { ...initialValues(fields, matter), ...preset },
        basedOn: matter.version,
      },
  )
  const [errors, setErrors] = useState<FieldErrors>({})
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState<'send' | 'look' | null>(null)
  const [preview, setPreview] = useState<string | null>()
  const sending = useRef({ content: '', key: '' })

  const keep = (next: typeof draft): void => {
    setDraft(next)
    keepDraft(of, next)
  }
  const checked = async (): Promise<unknown> => {
    const { input, errors: found } = await checkInput(verb, fields, draft.values, checks, labelOf)
    setErrors(found)
    if (Object.keys(found).length === 0) return input
    focusFirstError()
    return undefined
  }
  const refuse = async (refused: unknown): Promise<void> => {
    if (refused instanceof Refused && refused.problem.fields.length > 0) setErrors(errorsOf(refused, fields, language))
    if (refused instanceof Refused && ['conflict', 'step-not-open'].includes(refused.problem.code)) {
      const latest = await queries.fetchQuery({ ...matterQuery(matter), staleTime: 0 }).catch(() => undefined)
      if (latest && latest.version !== draft.basedOn) return
    }
    setError(refused)
  }
  const run = async (what: 'send' | 'look', work: (input: unknown) => Promise<void>): Promise<void> => {
    setError(null)
    const input = await checked()
    if (input === undefined) return
    setBusy(what)
    await work(input).catch(refuse)
    setBusy(null)
  }

  return {
    values: draft.values,
    errors,
    error,
    basedOn: draft.basedOn,
    isStale: matter.version !== draft.basedOn,
    isSending: busy === 'send',
    isLooking: busy === 'look',
    preview,
    change: (name) => (value) => {
      keep({ ...draft, values: { ...draft.values, [name]: value } })
      setErrors(({ [name]: _gone, ...rest }) => rest)
    },
    send: () =>
      run('send', async (input) => {
        const content = JSON.stringify([draft.basedOn, input])
        if (sending.current.content !== content) sending.current = { content, key: newKey() }
        const done = await giveCommand({ at: matter, verb, version: draft.basedOn, input, key: sending.current.key })
        dropDraft(of)
        onDone(done)
      }),
    look: () => run('look', async (input) => setPreview(await previewOf({ at: matter, verb, input }, language))),
    hide: () => setPreview(undefined),
    accept: () => {
      setError(null)
      keep({ ...draft, basedOn: matter.version })
    },
  }
}

const EMPTY: Partial<Record<FieldSpec['kind'], unknown>> = {
  line: '',
  text: '',
  offices: [],
  files: [],
  confirm: false,
}

const initialValues = (fields: readonly FieldSpec[], matter: OfficerMatter): Values =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = field.initial ? field.initial(matter, today()) : EMPTY[field.kind]
      return value === undefined ? [] : [[field.name, value]]
    }),
  )

const errorsOf = (refused: Refused, fields: readonly FieldSpec[], language: 'zh-CN' | 'en'): FieldErrors =>
  Object.fromEntries(
    refused.problem.fields.flatMap((problem) => {
      const field = fields.find(({ name }) => problem.path === name || problem.path.startsWith(`${name}.`))
      return field ? [[field.name, language === 'en' ? problem.en : problem.zh]] : []
    }),
  )

/** After the errors are on the page: the first field at fault takes the keyboard. */
const focusFirstError = (): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.action-form [aria-invalid=true]')?.focus())
}
