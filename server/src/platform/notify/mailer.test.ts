import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { folderMailer, smtpMailer } from './index.ts'

const mail = { to: 'someone@example.org', subject: '您的信访事项已登记', text: '编号：9901' }
const leave: (() => unknown)[] = []
afterEach(async () => {
  for (const step of leave.splice(0)) await step()
})

describe('mail', () => {
  it('goes out through a real SMTP server', async () => {
    const received: string[] = []
    const server = new SMTPServer({
      authOptional: true,
      disableReverseLookup: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, taken) {
        void text(stream)
          .then((message) => received.push(message))
          .finally(taken)
      },
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    leave.push(() => new Promise<void>((resolve) => server.close(resolve)))
    const { port } = server.server.address() as AddressInfo
    const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'office@example.org')
    leave.push(() => mailer.close())
    await mailer.send(mail)
    expect(received).toHaveLength(1)
    expect(received[0]).toContain('To: someone@example.org')
    expect(received[0]).toContain('From: office@example.org')
  })

  it('rejects when nobody takes it, so that it is tried again', async () => {
    const mailer = smtpMailer('smtp://127.0.0.1:1', 'office@example.org')
    leave.push(() => mailer.close())
    await expect(mailer.send(mail)).rejects.toThrow('ECONNREFUSED')
  })

  it('waits in a folder where there is no server', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'huiyin-mail-'))
    leave.push(() => rm(folder, { recursive: true }))
    const mailer = folderMailer(path.join(folder, 'outbox'), 'office@example.org')
    await mailer.send(mail)
    const [name] = await readdir(path.join(folder, 'outbox'))
    expect(name).toMatch(/\.eml$/)
    expect(await readFile(path.join(folder, 'outbox', name ?? ''), 'utf8')).toContain('To: someone@example.org')
  })
})
