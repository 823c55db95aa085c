import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clamavScan, folderFileStore, receiveFile, safeFileName, servingHeaders, type FileStore } from './index.ts'

let root: string
let store: FileStore
const servers: Server[] = []

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'huiyin-receive-'))
  store = folderFileStore(root)
})
afterEach(async () => {
  for (const server of servers.splice(0)) server.close()
  await rm(root, { recursive: true })
})

/** A counterpart that speaks clamd's INSTREAM: reads the pieces to the empty one, then answers by what it read. */
async function scanner(answerTo: (content: string) => string | undefined): Promise<{ host: string; port: number }> {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      if (received.length < 10 || received.subarray(0, 10).toString() !== 'zINSTREAM\0') return
      let content = Buffer.alloc(0)
      let at = 10
      while (at + 4 <= received.length) {
        const length = received.readUInt32BE(at)
        if (length === 0) {
          const answer = answerTo(content.toString())
          if (answer !== undefined) socket.end(`${answer}\0`)
          return
        }
        content = Buffer.concat([content, received.subarray(at + 4, at + 4 + length)])
        at += 4 + length
      }
    })
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
}
const judge = (content: string): string =>
  content.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'
async function* text(content: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content)
}
const upload = { maxBytes: 5_000_000, claimedName: '../说明.txt' }

test('a clean file is kept with a safe name', async () => {
  const scan = clamavScan(await scanner(judge))
  const received = await receiveFile(store, text('说明'.repeat(200_000)), { ...upload, scan })
  expect(received).toMatchObject({ name: '说明.txt', type: 'text/plain', size: 1_200_000 })
  expect(await store.has(received.sha256)).toBe(true)
})

test('an infected file is refused and not kept', async () => {
  const scan = clamavScan(await scanner(judge))
  await expect(receiveFile(store, text('EICAR'), { ...upload, scan })).rejects.toMatchObject({
    code: 'unsupported-file',
  })
  expect(await readdir(path.join(root, 'staging'))).toEqual([])
})

test('while a scanner is configured nothing is taken unchecked', async () => {
  const gone = clamavScan({ host: '127.0.0.1', port: 1 })
  const silent = clamavScan(await scanner(() => undefined), 50)
  const overrun = clamavScan(await scanner(() => 'INSTREAM size limit exceeded. ERROR'))
  for (const scan of [gone, silent, overrun])
    await expect(receiveFile(store, text('a'), { ...upload, scan })).rejects.toMatchObject({ code: 'unavailable' })
  expect(await readdir(path.join(root, 'staging'))).toEqual([])
})

test('a refused type leaves nothing behind', async () => {
  await expect(receiveFile(store, text('<html></html>'), upload)).rejects.toMatchObject({ code: 'unsupported-file' })
  expect(await readdir(path.join(root, 'staging'))).toEqual([])
})

test.each([
  ['..\\..\\合同.pdf.exe', '合同.pdf.pdf'],
  ['/etc/passwd', 'passwd.pdf'],
  ['发票\u202efdp.exe', '发票fdp.pdf'],
  ['a\r\nSet-Cookie: x', 'aSet-Cookie_ x.pdf'],
  ['...', 'file.pdf'],
  ['', 'file.pdf'],
  ['CON.txt', 'file.pdf'],
  ['长'.repeat(300), `${'长'.repeat(80)}….pdf`],
])('the name %j becomes %j', (claimed, safe) => {
  expect(safeFileName(claimed, 'pdf')).toBe(safe)
})

test('pictures and PDF are shown, everything else is a download, nothing is a page of ours', () => {
  const picture = servingHeaders({ type: 'image/png', name: '照片 "1".png', size: 5 })
  expect(picture['content-disposition']).toBe(
    `inline; filename="__ _1_.png"; filename*=UTF-8''%E7%85%A7%E7%89%87%20%221%22.png`,
  )
  expect(picture['content-security-policy']).toMatch(/default-src 'none'.*sandbox$/)
  expect(picture['x-content-type-options']).toBe('nosniff')
  expect(picture['x-frame-options']).toBe('SAMEORIGIN')
  for (const type of ['text/plain', 'text/html', 'image/svg+xml', 'image/heic', 'application/msword'])
    expect(servingHeaders({ type, name: 'a', size: 1 })['content-disposition']).toMatch(/^attachment/)
  expect(servingHeaders({ type: 'application/pdf', name: 'a.pdf', size: 1 })['content-security-policy']).not.toContain(
    'sandbox',
  )
})
