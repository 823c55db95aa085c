import type { InboxMessage } from '@huiyin/api'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Chips } from '../ui/chips.tsx'
import { useDates } from '../ui/dates.ts'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { MessageLink } from './message-link.tsx'
import './notification.css'
import { inboxPages, useMark } from './queries.ts'
import { NOTIFICATION } from './words/index.ts'

/** One's own messages, newest first; they change without a reload. */
export function InboxPage(): ReactNode {
  const { inbox: words } = useWords(NOTIFICATION)
  const common = useWords(COMMON)
  const unread = useSearch({ from: '/desk/inbox' }).show === 'unread'
  const navigate = useNavigate()
  const inbox = useInfiniteQuery(inboxPages(unread))
  const mark = useMark()
  const messages = inbox.data?.pages.flatMap((page) => page.items) ?? []
  const count = inbox.data?.pages[0]?.unread ?? 0
  return (
    <Page
      title={words.title}
      lead={words.lead}
      narrow
      actions={
        count > 0 ? (
          <Button loading={mark.isPending} onClick={() => mark.mutate({ read: true })}>
            {words.readAll}
          </Button>
        ) : undefined
      }
    >
      <Chips
        label={words.show}
        value={unread ? 'unread' : 'all'}
        chips={[
          { value: 'all', label: words.all },
          { value: 'unread', label: fill(words.unreadOf, { n: count }) },
        ]}
        onChange={(show) => void navigate({ to: '/inbox', search: show === 'unread' ? { show } : {} })}
      />
      <ProblemNotice error={inbox.error ?? mark.error} onRetry={() => void inbox.refetch()} />
      {inbox.data && messages.length === 0 ? (
        <p className="sheet empty">{unread ? words.noneUnread : words.none}</p>
      ) : (
        <ul className="messages">
          {messages.map((message) => (
            <Message key={message.id} message={message} onMark={(read) => mark.mutate({ ids: [message.id], read })} />
          ))}
        </ul>
      )}
      {inbox.hasNextPage ? (
        <div>
          <Button loading={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
            {common.more}
          </Button>
        </div>
      ) : null}
    </Page>
  )
}

function Message({ message, onMark }: { message: InboxMessage; onMark: (read: boolean) => void }): ReactNode {
  const { inbox: words } = useWords(NOTIFICATION)
  const { language } = usePreferences()
  const say = useSay()
  const dates = useDates()
  const { subject, text } = language === 'en' ? message.en : message.zh
  const unread = !message.read && !message.settled
  return (
    <li className={`message${unread ? ' message-unread' : ''}${message.settled ? ' message-settled' : ''}`}>
      <span className="message-dot" aria-hidden="true" />
      <div>
        <p className="message-subject">
          <MessageLink about={message.about} onOpen={() => unread && onMark(true)}>
            {subject}
          </MessageLink>
          {unread ? <span className="only-read">（{words.isUnread}）</span> : null}
        </p>
        {text === '' ? null : <p>{text}</p>}
        <p className="soft small">
          {say(message.name)} · {dates.moment(message.at)}
          {message.settled ? <> · {words.settled}</> : null}
        </p>
      </div>
      {message.settled ? null : (
        <Button size="small" onClick={() => onMark(!message.read)}>
          {message.read ? words.asUnread : words.asRead}
        </Button>
      )}
    </li>
  )
}
