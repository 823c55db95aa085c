import type { Bilingual } from '../calendar/index.ts'

/** What a message says, with places to fill such as `{number}`. */
export interface Wording {
  readonly subject: string
  readonly text: string
}

/** Who is told: somebody outside the office who is concerned, or staff. */
export type Readers = 'petitioner' | 'staff'

/** A kind of message that a domain sends. */
export interface Notice<Value extends string = string> {
  readonly kind: string
  readonly readers: Readers
  /** What the kind is called where kinds are listed. */
  readonly name: Bilingual
  /** The values that the sender gives and the wording may use. */
  readonly values: readonly Value[]
  readonly zh: Wording
  readonly en: Wording
  /** What is said of a confidential record instead. */
  readonly whenConfidential: { readonly zh: Wording; readonly en: Wording }
}

export interface NoticeDefinition<Value extends string> extends Omit<
  Notice<Value>,
  'kind' | 'values' | 'whenConfidential'
> {
  readonly values?: readonly Value[]
  /** Only for a kind that is of no use without its code; otherwise readers are told to sign in, and nothing else. */
  readonly whenConfidential?: Notice['whenConfidential']
}

/** Filled for every message: the record's number and the address where to sign in. */
const ALWAYS = ['number', 'address'] as const
/** Opened only at delivery, in the one message that brings it; never stored. */
const SECRET = 'code'

/** A confidential record is named by its number alone. */
const CONFIDENTIAL: Notice['whenConfidential'] = {
  zh: { subject: '{number} 有新消息', text: '编号 {number} 有新消息，请登录 {address} 查看。' },
  en: { subject: 'News of {number}', text: 'There is news of {number}. Log in at {address} to read it.' },
}

const notices = new Map<string, Notice>()

/**
 * Declares a kind of message with its wording in both languages. What a confidential record may say cannot be worded freely: it
 * holds the number, the place to log in and, where the message is about it, the code.
 *
 * @throws Error when the kind is declared twice or a place in the wording has no value
 * @example export const ANSWERED = defineNotice('matter.answered', { readers: 'petitioner', name, zh: { subject, text }, en: { subject, text } })
 */
export function defineNotice<const Value extends string = never>(
  kind: string,
  { values = [], whenConfidential = CONFIDENTIAL, ...rest }: NoticeDefinition<Value>,
): Notice<Value> {
  if (!/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(kind)) throw new Error(`"${kind}" cannot name a kind of message`)
  if (notices.has(kind)) throw new Error(`the kind of message ${kind} is declared twice`)
  const notice = { ...rest, kind, values, whenConfidential }
  requirePlaces(kind, [rest.zh, rest.en], [...ALWAYS, SECRET, ...values])
  requirePlaces(kind, [whenConfidential.zh, whenConfidential.en], [...ALWAYS, SECRET])
  notices.set(kind, notice)
  return notice
}

function requirePlaces(kind: string, wordings: readonly Wording[], known: readonly string[]): void {
  for (const { subject, text } of wordings)
    for (const [, place = ''] of `${subject} ${text}`.matchAll(PLACE))
      if (!known.includes(place)) throw new Error(`${kind} has no value for {${place}}`)
}

export const PLACE = /\{(\w+)\}/g

/** Every kind, by name. */
export const allNotices = (): readonly Notice[] => [...notices.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1))

/** The kind of this name; none for a message that another release of the program wrote. */
export const findNotice = (kind: string): Notice | undefined => notices.get(kind)
