/** One message on its way out, in plain text. */
export interface Parcel {
  /** The same at every try, so that whoever takes it over can tell a repetition. */
  readonly id: string
  /** An e-mail address, a telephone number or the id of a follower. Never in a log. */
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** One way out of the office: a mail server, a text-message service, an official account. */
export interface Carrier {
  /**
   * Hands the message over.
   *
   * @throws NotDelivered when nobody took it; whoever sends looks at `permanent` to know whether trying again makes sense
   */
  send(parcel: Parcel): Promise<void>
  close(): void
}

/** Why a message was not taken, in words that hold nothing about the receiver. */
export const FAILURES = [
  'unreachable',
  'timed-out',
  'busy',
  'not-authorised',
  'service-fault',
  'refused-address',
  'refused-message',
] as const
export type Failure = (typeof FAILURES)[number]

/** Trying again will not help with these: the address or the message itself was refused. */
const PERMANENT: ReadonlySet<Failure> = new Set<Failure>(['refused-address', 'refused-message'])

/** A message that was not taken over. Its text is the failure alone: what a service answers may repeat an address. */
export class NotDelivered extends Error {
  readonly failure: Failure
  readonly permanent: boolean

  constructor(failure: Failure) {
    super(failure)
    this.name = 'NotDelivered'
    this.failure = failure
    this.permanent = PERMANENT.has(failure)
  }
}
