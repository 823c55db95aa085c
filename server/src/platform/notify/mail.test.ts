import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { folderCarrier, NotDelivered, smtpCarrier } from './index.ts'

const mail = {
  id: '0198a000-0000-7000-8000-000000000001',
  to: 'someone@example.org',
  subject: '您的信访事项已登记',
  text: '编号：9901',
}
const leave: (() => unknown)[] = []
afterEach(async () => {
  for (const step of leave.splice(0)) await step()
})

async function listening(behaviour: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    ...behaviour,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  leave.push(() => new Promise<void>((resolve) => server.close(resolve)))
  return (server.server.address() as AddressInfo).port
}
const answering = (responseCode: number): Error => Object.assign(new Error(`${mail.to} refused`), { responseCode })

describe('mail', () => {
  it('goes out through a real SMTP server', async () => {
    const received: string[] = []
    const port = await listening({
      onData(stream, _session, taken) {
        void text(stream)
          .then((message) => received.push(message))
          .finally(taken)
      },
    })
    const mailer = smtpCarrier(`smtp://127.0.0.1:${port}`, 'office@example.org')
    leave.push(() => mailer.close())
    await mailer.send(mail)
    expect(received).toHaveLength(1)
    expect(received[0]).toContain('To: someone@example.org')
    expect(received[0]).toContain('From: office@example.org')
  })

  it('rejects when nobody takes it, so that it is tried again', async () => {
    const mailer = smtpCarrier('smtp://127.0.0.1:1', 'office@example.org')
    leave.push(() => mailer.close())
    await expect(mailer.send(mail)).rejects.toMatchObject({ failure: 'unreachable', permanent: false })
  })

  it.each([
    [550, 'refused-address', true],
    [450, 'busy', false],
  ] as const)(
    'a receiver answered with %i is %s, and nothing of the answer is repeated',
    async (code, failure, permanent) => {
      const port = await listening({ onRcptTo: (_address, _session, taken) => taken(answering(code)) })
      const mailer = smtpCarrier(`smtp://127.0.0.1:${port}`, 'office@example.org')
      leave.push(() => mailer.close())
      const refused: unknown = await mailer.send(mail).catch((error: unknown) => error)
      expect(refused).toMatchObject({ failure, permanent, message: failure })
      expect(refused).toBeInstanceOf(NotDelivered)
      expect(refused).not.toHaveProperty('cause')
    },
  )

  it('a refused message is refused for good', async () => {
    const port = await listening({
      onData(stream, _session, taken) {
        stream.resume()
        stream.on('end', () => taken(answering(552)))
      },
    })
    const mailer = smtpCarrier(`smtp://127.0.0.1:${port}`, 'office@example.org')
    leave.push(() => mailer.close())
    await expect(mailer.send(mail)).rejects.toMatchObject({ failure: 'refused-message', permanent: true })
  })

  it('lets no line break in a subject or an address make a header, and no address a second receiver', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'huiyin-mail-'))
    leave.push(() => rm(folder, { recursive: true }))
    const mailer = folderCarrier(folder, 'office@example.org')
    const headersOf = async (): Promise<string[]> => {
      const written = await readFile(path.join(folder, `${mail.id}.eml`), 'utf8')
      const [head = ''] = written.split('\n\n')
      return [...head.matchAll(/^([\w-]+):/gm)].map(([, name]) => name ?? '').toSorted()
    }
    await mailer.send(mail)
    const usual = await headersOf()
    for (const gap of ['\r\n', '\n', '\r', '\u2028', '\u0000', '\r\n\r\n', '\r\n ']) {
      await mailer.send({
        ...mail,
        subject: `回音${gap}Bcc: all@example.org${gap}<b>text</b>`,
        text: `a${gap}Bcc: x@y.z`,
      })
      expect([gap, await headersOf()]).toEqual([gap, usual])
      for (const to of [`a@example.org${gap}Bcc: all@example.org`, `a${gap}@example.org`, `${gap}a@example.org`])
        await expect(mailer.send({ ...mail, to })).rejects.toMatchObject({
          failure: 'refused-address',
          permanent: true,
        })
    }
    for (const to of [
      'a@x.org, b@x.org',
      'a@x.org;b@x.org',
      'A <a@x.org>',
      '"a, b"@x.org',
      'a@b@c',
      'group: a@x.org;',
      '',
    ])
      await expect(mailer.send({ ...mail, to })).rejects.toMatchObject({ failure: 'refused-address' })
  })

  it('waits in a folder where there is no server', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'huiyin-mail-'))
    leave.push(() => rm(folder, { recursive: true }))
    const mailer = folderCarrier(path.join(folder, 'outbox'), 'office@example.org')
    await mailer.send(mail)
    const [name] = await readdir(path.join(folder, 'outbox'))
    expect(name).toBe(`${mail.id}.eml`)
    expect(await readFile(path.join(folder, 'outbox', name ?? ''), 'utf8')).toContain('To: someone@example.org')
  })
})
