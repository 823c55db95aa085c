import type { OfficerMatter } from '@huiyin/api'
import { Button } from 'antd'
import type { FormEvent, ReactNode } from 'react'
import { messages } from '../../../../../server/src/domains/matter/messages/index.ts'
import { Field } from '../../ui/field.tsx'
import { usePreferences } from '../../ui/preferences.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { useArticle } from '../one/article.ts'
import { ACTIONS } from '../words/actions.ts'
import './action-form.css'
import { ActionControl } from './action-control.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { FORMS } from './forms.ts'
import type { FieldSpec, Verb } from './form-spec.ts'
import { PreviewFrame } from './preview-frame.tsx'
import { useAction } from './use-action.ts'

interface ActionFormProps {
  matter: OfficerMatter
  verb: Verb
  /** Fields that are set already, such as the matter to link. */
  preset?: Readonly<Record<string, unknown>> | undefined
  onDone: (matter: OfficerMatter | null) => void
  onCancel: () => void
}

/** The words of one field: label and help. */
type FieldWords = readonly [string, string]

/** The form of any verb, from its specification: fields, checks, preview, and what to do when a colleague was faster. */
export function ActionForm({ matter, verb, preset, onDone, onCancel }: ActionFormProps): ReactNode {
  const words = useWords(ACTIONS)
  const common = useWords(COMMON)
  const { commands } = messages[usePreferences().language]
  const article = useArticle()
  const spec = FORMS[verb]
  const said = words.verbs[verb]
  const fieldWords = (name: string): FieldWords =>
    (said.fields as Readonly<Record<string, FieldWords>>)[name] ?? [name, '']
  const fields = (spec.fields as readonly FieldSpec[]).filter((field) => field.when?.(matter) ?? true)
  const action = useAction({ matter, verb, fields, preset, labelOf: (name) => fieldWords(name)[0], onDone })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void action.send()
  }
  return (
    <form className="action-form stack" onSubmit={submit} noValidate aria-labelledby={`form-${verb}`}>
      <header>
        <h2 id={`form-${verb}`}>
          {commands[verb]}
          {spec.article === undefined ? null : <span className="soft small"> {article(spec.article)}</span>}
        </h2>
        <p className="soft">{said.lead}</p>
      </header>
      {action.isStale ? (
        <ConflictNotice
          matter={matter}
          basedOn={action.basedOn}
          open={matter.may.includes(verb)}
          onGoOn={action.accept}
        />
      ) : null}
      <ProblemNotice error={action.error} />
      {fields
        .filter((field) => field.shown?.(action.values) ?? true)
        .map((field) => {
          const [label, help] = fieldWords(field.name)
          const shared = { spec: field, matter, value: action.values[field.name], onChange: action.change(field.name) }
          if (field.kind === 'confirm')
            return (
              <ActionControl key={field.name} {...shared} label={label} help={help} error={action.errors[field.name]} />
            )
          return (
            <Field
              key={field.name}
              label={label}
              help={help}
              error={action.errors[field.name]}
              required={field.required ?? false}
              note={field.required ? 'silent' : 'optional'}
            >
              {(control) => <ActionControl {...shared} label={label} control={control} />}
            </Field>
          )
        })}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={action.isSending} disabled={action.isStale}>
          {commands[verb]}
        </Button>
        {spec.document ? (
          <Button onClick={() => void action.look()} loading={action.isLooking}>
            {words.preview}
          </Button>
        ) : null}
        <Button type="text" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
      {action.preview === undefined ? null : <PreviewFrame html={action.preview} onClose={action.hide} />}
    </form>
  )
}
