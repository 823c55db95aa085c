import { answered, type Suggestion } from '@huiyin/api'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { suggestionWords } from '../../../../server/src/domains/suggestion/messages/words.ts'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { useDates } from '../ui/dates.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useWords } from '../ui/words.ts'
import { History } from './history.tsx'
import { fenOf, suggestionQuery, yuanOf } from './queries.ts'
import { StepForm, type Asked, type GivenValues } from './step-form.tsx'
import { SUGGESTION } from './words.ts'

type Verb = 'sort' | 'decide' | 'reply' | 'publish' | 'unpublish' | 'reward'

/** One suggestion: what it says, what became of it, and what may be done. */
export function OnePage(): ReactNode {
  const words = useWords(SUGGESTION)
  const at = useParams({ from: '/desk/desks/suggestions/one/$regionId/$submissionId' })
  const { data: one, error, isPending } = useQuery(suggestionQuery(at))
  return (
    <Page
      title={one ? one.topic.title : words.name}
      actions={
        one ? (
          <LinkButton
            to="/desks/suggestions/$regionId/$topicId"
            params={{ regionId: one.regionId, topicId: one.topicId }}
            search={{}}
          >
            {words.backTopic}
          </LinkButton>
        ) : undefined
      }
    >
      <ProblemNotice error={error} />
      {isPending ? <Loading /> : null}
      {one ? <One one={one} /> : null}
    </Page>
  )
}

function One({ one }: { one: Suggestion }): ReactNode {
  const words = useWords(SUGGESTION)
  const { decisions, rewards, undecided } = suggestionWords[usePreferences().language]
  const dates = useDates()
  return (
    <>
      <p className="row">
        <span className="figures">{one.number}</span>
        <strong>{one.decided === null ? undecided : decisions[one.decided.kind]}</strong>
        {one.theme === null ? null : <span className="tag">{one.theme}</span>}
        <span className="soft">{one.publishConsent ? words.one.consent : words.one.noConsent}</span>
        {one.published ? <span className="tag">{words.one.published}</span> : null}
      </p>
      <section className="sheet stack">
        <h2>{words.one.answers}</h2>
        {one.topic.questions.map((question, n) => (
          <div key={question}>
            <div className="soft">{question}</div>
            <p className="pre">{one.answers[n]}</p>
          </div>
        ))}
      </section>
      {one.decided === null ? null : (
        <section className="sheet">
          <dl className="facts">
            <dt>{words.fields.reasons}</dt>
            <dd className="pre">{one.decided.reasons}</dd>
            {one.repliedOn === null ? null : (
              <>
                <dt>{words.fields.reply}</dt>
                <dd className="pre">{one.reply}</dd>
              </>
            )}
            {one.rewards.map((reward) => (
              <div key={reward.id} style={{ display: 'contents' }}>
                <dt>{rewards[reward.kind]}</dt>
                <dd>
                  {reward.amountFen === null ? reward.title : fill(words.one.money, { yuan: yuanOf(reward.amountFen) })}{' '}
                  <span className="soft">
                    {fill(words.one.approved, { on: dates.day(reward.approvedOn), by: reward.approvedBy })}
                  </span>
                  {reward.cancelled === null ? (
                    <CancelReward one={one} id={reward.id} />
                  ) : (
                    <div>{fill(words.one.cancelled, { reason: reward.cancelled })}</div>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Actions one={one} />
      <Author one={one} />
      <History steps={one.steps} />
    </>
  )
}

const seen = (one: Suggestion) => ({
  path: { regionId: one.regionId, submissionId: one.submissionId },
  header: { 'If-Match': `"${one.version}"` },
})

function send(one: Suggestion, verb: Verb, values: GivenValues): Promise<unknown> {
  const params = seen(one)
  const say = (name: string): string => values[name] ?? ''
  switch (verb) {
    case 'sort':
      return answered(
        api.POST('/api/v1/suggestions/{regionId}/{submissionId}/steps/sort', {
          params,
          body: { theme: say('theme') || null, duplicateOf: say('duplicateOf') || null },
        }),
      )
    case 'decide':
      return answered(
        api.POST('/api/v1/suggestions/{regionId}/{submissionId}/steps/decide', {
          params,
          body: { kind: say('kind') as 'kept', reasons: say('reasons') },
        }),
      )
    case 'reply':
      return answered(
        api.POST('/api/v1/suggestions/{regionId}/{submissionId}/steps/reply', { params, body: { text: say('reply') } }),
      )
    case 'publish':
      return answered(
        api.POST('/api/v1/suggestions/{regionId}/{submissionId}/steps/publish', {
          params,
          body: { text: { title: say('publicTitle'), text: say('publicText'), outcome: say('publicOutcome') } },
        }),
      )
    case 'unpublish':
      return answered(
        api.POST('/api/v1/suggestions/{regionId}/{submissionId}/steps/unpublish', {
          params,
          body: { reason: say('reason') },
        }),
      )
    case 'reward': {
      const kind = say('rewardKind') as 'money'
      const amountFen = kind === 'money' ? fenOf(say('amount')) : null
      return answered(
        api.POST('/api/v1/suggestions/{regionId}/{submissionId}/rewards', {
          params,
          body: { kind, amountFen, title: say('rewardTitle'), reason: say('reason') },
        }),
      )
    }
  }
}

function Actions({ one }: { one: Suggestion }): ReactNode {
  const words = useWords(SUGGESTION)
  const { decisions, rewards } = suggestionWords[usePreferences().language]
  const mayWork = useMay('suggestion.work')
  const mayDecide = useMay('suggestion.decide')
  const [chosen, setChosen] = useState<Verb | null>(null)
  const rewardable = one.decision === 'adopted' || one.decision === 'partly'
  const open: Verb[] = [
    ...(mayWork ? (['sort'] as const) : []),
    ...(mayDecide && !one.replied ? (['decide'] as const) : []),
    ...(mayWork && one.decided !== null && !one.replied ? (['reply'] as const) : []),
    ...(mayDecide && one.replied && one.publishConsent ? (['publish'] as const) : []),
    ...(mayDecide && one.published ? (['unpublish'] as const) : []),
    ...(mayDecide && rewardable ? (['reward'] as const) : []),
  ]
  const choices = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }))
  const asked: Record<Verb, readonly Asked[]> = {
    sort: [
      {
        name: 'theme',
        kind: 'choice',
        optional: true,
        choices: one.topic.themes.map((label) => ({ value: label, label })),
      },
      {
        name: 'duplicateOf',
        kind: 'suggestion',
        optional: true,
        from: { regionId: one.regionId, topicId: one.topicId, except: one.submissionId },
      },
    ],
    decide: [
      { name: 'kind', kind: 'choice', choices: choices(decisions) },
      { name: 'reasons', kind: 'text' },
    ],
    reply: [
      { name: 'reply', kind: 'text' },
      { name: 'sure', kind: 'sure' },
    ],
    publish: [
      { name: 'publicTitle', kind: 'line' },
      { name: 'publicText', kind: 'text' },
      { name: 'publicOutcome', kind: 'text' },
      { name: 'sure', kind: 'sure' },
    ],
    unpublish: [{ name: 'reason', kind: 'line' }],
    reward: [
      { name: 'rewardKind', kind: 'choice', choices: choices(rewards) },
      { name: 'amount', kind: 'line', optional: true },
      { name: 'rewardTitle', kind: 'line', optional: true },
      { name: 'reason', kind: 'line' },
    ],
  }
  const first: GivenValues = {
    theme: one.theme ?? '',
    duplicateOf: one.duplicateOf ?? '',
    publicText: one.answers.filter((answer) => answer !== '').join('\n'),
    publicOutcome: one.decided?.reasons ?? '',
    rewardKind: 'money',
  }
  if (open.length === 0) return null
  return (
    <section className="sheet stack no-print">
      <h2>{words.one.actions}</h2>
      <div className="row">
        {open.map((verb) => (
          <Button
            key={verb}
            data-verb={verb}
            aria-expanded={chosen === verb}
            onClick={() => setChosen(chosen === verb ? null : verb)}
          >
            {words.one[verb]}
          </Button>
        ))}
      </div>
      {chosen === null ? null : (
        <StepForm
          key={chosen}
          label={words.one[chosen]}
          asked={asked[chosen]}
          first={first}
          send={(values) => send(one, chosen, values)}
          onDone={() => setChosen(null)}
        />
      )}
    </section>
  )
}

function CancelReward({ one, id }: { one: Suggestion; id: string }): ReactNode {
  const words = useWords(SUGGESTION)
  const mayDecide = useMay('suggestion.decide')
  const [open, setOpen] = useState(false)
  if (!mayDecide) return null
  if (!open)
    return (
      <button type="button" className="link-button" onClick={() => setOpen(true)}>
        {words.one.cancel}
      </button>
    )
  return (
    <StepForm
      label={words.one.cancel}
      asked={[{ name: 'reason', kind: 'line' }]}
      send={(values) =>
        answered(
          api.POST('/api/v1/suggestions/{regionId}/{submissionId}/rewards/{id}/cancel', {
            params: { ...seen(one), path: { ...seen(one).path, id } },
            body: { reason: values['reason'] ?? '' },
          }),
        )
      }
      onDone={() => setOpen(false)}
    />
  )
}

/** Who wrote: sealed until somebody says why; never kept in the cache of the page. */
function Author({ one }: { one: Suggestion }): ReactNode {
  const words = useWords(SUGGESTION)
  const mayLook = useMay('suggestion.contact')
  const reveal = useMutation({
    mutationFn: (reason: string) =>
      answered(
        api.POST('/api/v1/suggestions/{regionId}/{submissionId}/contact', {
          params: { path: seen(one).path },
          body: { reason },
        }),
      ),
    gcTime: 0,
  })
  return (
    <section className="sheet stack no-print">
      <h2>{words.one.contact}</h2>
      {!one.reachable ? (
        <p className="soft">{words.one.contactNone}</p>
      ) : reveal.data ? (
        <p>{[reveal.data.name, reveal.data.phone, reveal.data.email].filter(Boolean).join(' · ')}</p>
      ) : (
        <>
          <p className="soft">{words.one.contactSealed}</p>
          {mayLook ? (
            <StepForm
              label={words.one.reveal}
              asked={[{ name: 'reason', kind: 'line' }]}
              send={(values) => reveal.mutateAsync(values['reason'] ?? '')}
              onDone={() => undefined}
            />
          ) : null}
        </>
      )}
    </section>
  )
}
