import type { Publication } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { RecordForm } from '../records/record-form.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useWords } from '../ui/words.ts'
import { CleanCopies } from './files.tsx'
import { ALL_PUBLICATIONS, publicationQuery, takeStep } from './queries.ts'
import { RedactionEditor } from './redaction-editor.tsx'
import { SourceTexts } from './source-texts.tsx'
import { PARTS } from './spans.ts'
import { PUBLICATION } from './words/index.ts'
import './publication.css'

/** One publication: what is taken out, how it will read, what can be done, and what happened. */
export function PublicationPage(): ReactNode {
  const at = useParams({ from: '/desk/desks/publications/$regionId/$matterId' })
  const words = useWords(PUBLICATION)
  const { data: one, error, refetch } = useQuery(publicationQuery(at))
  if (!one)
    return error ? (
      <Page title={words.name} narrow>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    ) : (
      <Loading />
    )
  const mayPropose = one.may.includes('propose') && one.source !== null
  return (
    <Page title={fill(words.one.title, { number: one.number })}>
      <Head one={one} />
      {one.texts !== null && one.state !== null ? <AsPublished one={one} texts={one.texts} /> : null}
      {mayPropose && one.source !== null && one.state !== 'proposed' ? (
        <RedactionEditor key={one.version} one={one} source={one.source} />
      ) : null}
      {one.state !== null && one.source !== null && one.isCurrent && (one.state === 'proposed' || !mayPropose) ? (
        <Compare one={one} source={one.source} />
      ) : null}
      <History one={one} />
    </Page>
  )
}

function Head({ one }: { one: Publication }): ReactNode {
  const words = useWords(PUBLICATION)
  const { language } = usePreferences()
  const [doing, setDoing] = useState<Exclude<Publication['may'][number], 'propose'> | null>(null)
  const steps = one.may.filter((verb) => verb !== 'propose')
  return (
    <section className="sheet stack">
      <div className="row">
        <span className="tag">{one.state === null ? words.lists.publishable : words.states[one.state]}</span>
        <Link to="/matters/$regionId/$matterId" params={{ regionId: one.regionId, matterId: one.matterId }}>
          {words.one.toMatter}
        </Link>
        {one.publicId === null ? null : (
          <a href={`/${language === 'en' ? 'en' : 'zh'}/answers/${one.regionId}/${one.publicId}`}>
            {words.one.toPublic}
          </a>
        )}
      </div>
      {one.unfitness === null ? null : (
        <p>
          <strong>{words.one.unfit}</strong> {words.unfitness[one.unfitness]}
        </p>
      )}
      {one.isCurrent ? null : <p className="tag-alarm">{words.one.changed}</p>}
      {steps.length === 0 ? null : (
        <div className="row no-print">
          {steps.map((verb) => (
            <Button key={verb} onClick={() => setDoing(verb)}>
              {words.verbs[verb]}
            </Button>
          ))}
        </div>
      )}
      <SideForm title={doing === null ? '' : words.verbs[doing]} open={doing !== null} onClose={() => setDoing(null)}>
        {doing === null ? null : <StepForm one={one} verb={doing} onDone={() => setDoing(null)} />}
      </SideForm>
    </section>
  )
}

function StepForm({
  one,
  verb,
  onDone,
}: {
  one: Publication
  verb: Exclude<Publication['may'][number], 'propose'>
  onDone: () => void
}): ReactNode {
  const words = useWords(PUBLICATION)
  const queries = useQueryClient()
  const changed = (): Promise<void> => queries.invalidateQueries({ queryKey: ALL_PUBLICATIONS })
  if (verb === 'check' || verb === 'publish')
    return (
      <RecordForm
        fields={[]}
        submit={words.verbs[verb]}
        confirm={words.sure[verb]}
        onSend={async () => {
          await takeStep(one, { verb, body: { sure: true } })
          await changed()
        }}
        onDone={onDone}
      />
    )
  return (
    <RecordForm
      fields={[{ name: 'reason', kind: 'text', max: 1000, label: words.reason }]}
      submit={words.verbs[verb]}
      onSend={async ({ reason }) => {
        await takeStep(one, { verb, body: { reason: String(reason) } })
        await changed()
      }}
      onDone={onDone}
    />
  )
}

function AsPublished({ one, texts }: { one: Publication; texts: NonNullable<Publication['texts']> }): ReactNode {
  const words = useWords(PUBLICATION)
  return (
    <section className="sheet stack">
      <h2>{one.state === 'withdrawn' ? words.one.asItWas : words.one.after}</h2>
      {PARTS.map((part) => (
        <div key={`${one.version} ${part}`}>
          <h3>{words.parts[part]}</h3>
          <p className="as-published">{texts[part]}</p>
        </div>
      ))}
      <CleanCopies one={one} />
    </section>
  )
}

/** For the second person: the words as they came, with what was taken out and what the rules would have taken. */
function Compare({ one, source }: { one: Publication; source: NonNullable<Publication['source']> }): ReactNode {
  const words = useWords(PUBLICATION)
  const places = one.redactions.map((each) => {
    const rule = one.proposals.find(
      ({ part, start, end }) => part === each.part && start === each.start && end === each.end,
    )
    return { ...each, isHidden: true, required: rule?.required ?? false, reason: rule?.reason ?? ('by-hand' as const) }
  })
  const keptByDecision = one.proposals
    .filter(
      (rule) => !places.some((place) => place.part === rule.part && place.start < rule.end && rule.start < place.end),
    )
    .map((rule) => ({ ...rule, byHand: false, isHidden: false }))
  return (
    <section className="sheet stack">
      <h2>{words.one.before}</h2>
      <SourceTexts texts={source.texts} places={[...places, ...keptByDecision].toSorted((a, b) => a.start - b.start)} />
    </section>
  )
}

function History({ one }: { one: Publication }): ReactNode {
  const words = useWords(PUBLICATION)
  const dates = useDates()
  return (
    <section className="sheet stack">
      <h2>{words.one.history}</h2>
      {one.steps.length === 0 ? <p className="soft">{words.one.noHistory}</p> : null}
      <ol className="list-plain stack">
        {one.steps.map((step) => (
          <li key={step.seq}>
            <div className="row">
              <span>{dates.short(step.on)}</span>
              <strong>{words.steps[step.type]}</strong>
              <span className="soft">{step.name ?? words.one.system}</span>
            </div>
            {step.reason === '' ? null : <p>{step.reason}</p>}
            {step.cause === null ? null : <p>{fill(words.one.itself, { why: words.unfitness[step.cause] })}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
