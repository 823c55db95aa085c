import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { NotDelivered, type Carrier, type Failure, type Parcel } from './carrier.ts'

const PATIENCE_MS = 15_000

/** Sends through an SMTP server, e.g. `smtps://user:password@mail.example.gov.cn`. */
export function smtpCarrier(url: string, from: string): Carrier {
  const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS }
  const transport = createTransport({ url, pool: true, maxConnections: 2, ...patience }, { from })
  return {
    async send(parcel) {
      const mail = mailOf(parcel)
      try {
        await transport.sendMail(mail)
      } catch (error) {
        throw new NotDelivered(failureOf(error as SmtpError))
      }
    },
    close: () => transport.close(),
  }
}

/**
 * Writes each message as an `.eml` file into a folder, whole or not at all, for an office without a mail server of its own: a
 * mail program or a relay picks it up from there. The same message has the same name, so a repetition replaces it.
 */
export function folderCarrier(folder: string, from: string): Carrier {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' }, { from })
  return {
    async send(parcel) {
      const { message } = await transport.sendMail(mailOf(parcel))
      const name = path.join(folder, `${parcel.id}.eml`)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(`${name}.part`, message, { mode: 0o600 })
      await rename(`${name}.part`, name)
    },
    close: () => transport.close(),
  }
}

/** One receiver and nothing else: neither a second one nor a header behind a line break. */
const ONE_ADDRESS = /^[^\s,;:<>()[\]"\\@\p{Cc}]+@[^\s,;:<>()[\]"\\@\p{Cc}]+$/u

function mailOf({ id, to, subject, text }: Parcel) {
  if (!ONE_ADDRESS.test(to)) throw new NotDelivered('refused-address')
  return { messageId: `<${id}@huiyin>`, to, subject: subject.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' '), text }
}

interface SmtpError {
  code?: string
  responseCode?: number
}

/** What a mail server meant: 5xx is for good, 4xx for now (RFC 5321, 4.2.1); without an answer the line is at fault. */
function failureOf({ code, responseCode }: SmtpError): Failure {
  const forGood = responseCode === undefined ? code === 'EENVELOPE' : responseCode >= 500
  if (code === 'EAUTH' || responseCode === 530 || responseCode === 535) return 'not-authorised'
  if (code === 'EENVELOPE') return forGood ? 'refused-address' : 'busy'
  if (code === 'EMESSAGE') return forGood ? 'refused-message' : 'busy'
  if (code === 'ETIMEDOUT') return 'timed-out'
  return responseCode === undefined ? 'unreachable' : 'service-fault'
}
