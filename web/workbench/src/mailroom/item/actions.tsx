import type { MailItem } from '@huiyin/api'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useMay } from '../../app/session.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { useWords } from '../../ui/words.ts'
import { MAIL } from '../words/index.ts'
import { CorrectForm } from './correct-form.tsx'
import { StepForm, type FormVerb } from './step-form.tsx'

const FORMS = ['take', 'open', 'link', 'forward', 'recall', 'return', 'setAside', 'resume', 'release'] as const

/** What may be done with the item now; each step opens its form in place. */
export function Actions({ item }: { item: MailItem }): ReactNode {
  const { item: words, verbs } = useWords(MAIL)
  const mayWork = useMay('mail.work')
  const mayRelease = useMay('mail.release')
  const [chosen, setChosen] = useState<FormVerb | 'correct' | null>(null)
  const close = (): void => setChosen(null)
  const can = (verb: string): boolean =>
    item.may.includes(verb === 'link' ? 'register' : verb) && mayWork && (verb !== 'release' || mayRelease)
  const open = FORMS.filter(can)
  if (!mayWork) return null
  return (
    <section className="sheet stack no-print">
      <h2>{words.actions}</h2>
      {open.length === 0 && !can('correct') ? <p className="soft">{words.nothing}</p> : null}
      <div className="row">
        {can('register') ? (
          <LinkButton look="primary" to="/register" search={{ mail: `${item.regionId}/${item.itemId}` }}>
            {verbs.register}
          </LinkButton>
        ) : null}
        {open.map((verb, n) => (
          <Button
            key={verb}
            data-verb={verb}
            {...(n === 0 && !can('register') ? { type: 'primary' as const } : {})}
            aria-expanded={chosen === verb}
            onClick={() => setChosen(chosen === verb ? null : verb)}
          >
            {verbs[verb]}
          </Button>
        ))}
        {can('correct') ? (
          <Button
            data-verb="correct"
            aria-expanded={chosen === 'correct'}
            onClick={() => setChosen(chosen === 'correct' ? null : 'correct')}
          >
            {verbs.correct}
          </Button>
        ) : null}
      </div>
      {chosen === null ? null : chosen === 'correct' ? (
        <CorrectForm item={item} onDone={close} />
      ) : (
        <StepForm key={chosen} item={item} verb={chosen} onDone={close} />
      )}
    </section>
  )
}
