import { answered, type NoticePreferences } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { Field } from '../ui/field.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useWords } from '../ui/words.ts'
import { preferencesQuery } from './queries.ts'
import { NOTIFICATION } from './words/index.ts'

/** How one wants to be told beside the inbox: by which ways, at which addresses. */
export function OwnPreferences(): ReactNode {
  const { preferences: words } = useWords(NOTIFICATION)
  const { data, error } = useQuery(preferencesQuery)
  return (
    <section className="sheet">
      <h2>{words.title}</h2>
      <div className="stack">
        <p className="soft">{words.lead}</p>
        <ProblemNotice error={error} />
        {data ? <PreferencesForm key={data.version} known={data} /> : null}
      </div>
    </section>
  )
}

function PreferencesForm({ known }: { known: NoticePreferences }): ReactNode {
  const { preferences: words } = useWords(NOTIFICATION)
  const queries = useQueryClient()
  const [channels, setChannels] = useState(known.channels)
  const [addresses, setAddresses] = useState(known.addresses)
  const [language, setLanguage] = useState(known.language)
  const save = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/api/v1/notice-preferences', { body: { channels, addresses, language, version: known.version } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: preferencesQuery.queryKey }),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className="stack" onSubmit={submit}>
      {known.offered.length === 1 ? <p className="soft">{words.notOffered}</p> : null}
      <ProblemNotice error={save.error} />
      {known.offered.map((channel) => (
        <div key={channel} className="field-row">
          <Field label={words[channel]}>
            {({ 'aria-required': _never, ...control }) => (
              <Input
                {...control}
                type={channel === 'email' ? 'email' : channel === 'sms' ? 'tel' : 'text'}
                autoComplete={channel === 'email' ? 'email' : channel === 'sms' ? 'tel' : 'off'}
                maxLength={200}
                value={addresses[channel] ?? ''}
                onChange={(event) => setAddresses({ ...addresses, [channel]: event.target.value })}
              />
            )}
          </Field>
          <label className="row" style={{ alignSelf: 'end' }}>
            <input
              type="checkbox"
              checked={channels.includes(channel)}
              onChange={(event) =>
                setChannels(event.target.checked ? [...channels, channel] : channels.filter((each) => each !== channel))
              }
            />
            {words.use}
          </label>
        </div>
      ))}
      <fieldset className="step-group">
        <legend>{words.language}</legend>
        <div className="row">
          {LANGUAGES.map((each) => (
            <label key={each ?? 'both'} className="row">
              <input type="radio" name="language" checked={language === each} onChange={() => setLanguage(each)} />
              {each === null ? words.bothLanguages : each === 'en' ? 'English' : '中文'}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="row">
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {words.save}
        </Button>
        {save.isIdle && known.version > 0 && !changed(known, { channels, addresses, language }) ? (
          <output className="soft">{words.saved}</output>
        ) : null}
      </div>
    </form>
  )
}

const LANGUAGES = [null, 'zh-CN', 'en'] as const

type Wish = Pick<NoticePreferences, 'channels' | 'addresses' | 'language'>
const changed = (known: Wish, now: Wish): boolean =>
  JSON.stringify([known.channels, known.addresses, known.language]) !==
  JSON.stringify([now.channels, now.addresses, now.language])
