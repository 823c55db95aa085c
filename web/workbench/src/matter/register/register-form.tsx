import type { MailItem, Receipt } from '@huiyin/api'
import { Button } from 'antd'
import { useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react'
import { FromMail } from '../../mailroom/register-from.tsx'
import { FilesField } from '../../ui/files-field.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { fill, useWords } from '../../ui/words.ts'
import { REGISTER_WORDS } from '../words/register.ts'
import { ContentFields } from './content-fields.tsx'
import { FLAGS, type Entry } from './entry.ts'
import type { PartProps } from './part-props.ts'
import { PeopleFields } from './people-fields.tsx'
import { PossibleRepeats } from './possible-repeats.tsx'
import { SourceFields } from './source-fields.tsx'
import { useRegister, type DecidedLink } from './use-register.ts'

interface RegisterFormProps {
  first: Entry
  /** The letter that it is registered from; null where there is none in the mail room. */
  mail: MailItem | null
  onDone: (done: { receipt: Receipt; entry: Entry; linksFailed: boolean }) => void
}

const MOST_FILES = 10

/** One page, in the order of the letter; possible repeats stand beside it while one types. Ctrl+Enter registers. */
export function RegisterForm({ first, mail, onDone }: RegisterFormProps): ReactNode {
  const words = useWords(REGISTER_WORDS)
  const [entry, setEntry] = useState(first)
  const [links, setLinks] = useState<readonly DecidedLink[]>([])
  const register = useRegister(mail)
  const set = (change: Partial<Entry>): void => setEntry((before) => ({ ...before, ...change }))
  const part = { entry, errors: register.errors, set }
  const send = async (): Promise<void> => {
    const done = await register.send(entry, links)
    if (done) onDone({ ...done, entry })
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void send()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
  }
  return (
    // The keys belong to the form as a whole: Ctrl+Enter sends it from every field.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className="register" onSubmit={submit} onKeyDown={onKey} noValidate>
      <div className="stack-wide">
        {mail ? <FromMail item={mail} set={set} /> : null}
        <ProblemNotice error={register.error} />
        <SourceFields {...part} />
        <ContentFields {...part} />
        <PeopleFields {...part} />
        <Marks {...part} />
        <fieldset className="sheet">
          <legend>{words.parts.files}</legend>
          <FilesField max={MOST_FILES} files={entry.attachments} onChange={(attachments) => set({ attachments })} />
        </fieldset>
        <div className="register-send">
          <Button type="primary" size="large" htmlType="submit" loading={register.isSending}>
            {words.submit}
          </Button>
          <span className="soft small">{fill(words.submitHint, { key: 'Ctrl + Enter' })}</span>
        </div>
      </div>
      <div className="register-side">
        <PossibleRepeats entry={entry} links={links} onChange={setLinks} />
      </div>
    </form>
  )
}

function Marks({ entry, set }: PartProps): ReactNode {
  const words = useWords(REGISTER_WORDS)
  return (
    <fieldset className="sheet">
      <legend>{words.parts.marks}</legend>
      <div className="flags">
        {FLAGS.map((flag) => (
          <label key={flag} className="confirm">
            <input type="checkbox" checked={entry[flag]} onChange={(event) => set({ [flag]: event.target.checked })} />
            {words.flags[flag]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
