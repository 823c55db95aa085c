import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { newId } from '../crypto/index.ts'

/** One message in plain text. */
export interface Mail {
  to: string
  subject: string
  text: string
}

/** How mail leaves the office. */
export interface Mailer {
  /** Hands the message over; rejects when that failed, and whoever sends tries again. */
  send(mail: Mail): Promise<void>
  close(): void
}

/** Sends through an SMTP server, e.g. `smtps://user:password@mail.example.gov.cn`. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({ url, pool: true, maxConnections: 2 }, { from })
  return {
    send: async (mail) => void (await transport.sendMail(mail)),
    close: () => transport.close(),
  }
}

/**
 * Writes each message as an `.eml` file into a folder, whole or not at all, for an office without a mail server of its own: a
 * mail program or a relay picks it up from there.
 */
export function folderMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' }, { from })
  return {
    async send(mail) {
      const { message } = await transport.sendMail(mail)
      const name = path.join(folder, `${newId()}.eml`)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(`${name}.part`, message, { mode: 0o600 })
      await rename(`${name}.part`, name)
    },
    close: () => transport.close(),
  }
}
