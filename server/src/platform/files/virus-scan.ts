import { once } from 'node:events'
import { connect, type NetConnectOpts, type Socket } from 'node:net'
import { HuiyinError } from '../errors/index.ts'
import { refuse } from './refusals.ts'

/** Where clamd listens: `{ path }` of its socket, or `{ host, port }`. */
export type ScannerAddress = { path: string } | { host: string; port: number }

/** Looks at a file; resolves when it is clean. */
export type VirusScan = (content: AsyncIterable<Uint8Array>) => Promise<void>

const PATIENCE_MS = 60_000
const LONGEST_ANSWER = 4096

/**
 * A scan by ClamAV over its socket (`INSTREAM`).
 * @throws (the scan) HuiyinError `unsupported-file` for an infected file, `unavailable` when the scanner does not answer
 * or cannot judge: a file is never taken unchecked while a scanner is configured.
 */
export function clamavScan(address: ScannerAddress, patienceMs: number = PATIENCE_MS): VirusScan {
  return async (content) => {
    const answer = await converse(address, content, patienceMs).catch((cause: unknown) => {
      throw new HuiyinError('unavailable', { cause })
    })
    if (answer.endsWith(' FOUND')) throw refuse('infected')
    if (answer !== 'stream: OK') throw new HuiyinError('unavailable', { cause: new Error(answer) })
  }
}

async function converse(
  address: NetConnectOpts,
  content: AsyncIterable<Uint8Array>,
  patienceMs: number,
): Promise<string> {
  const socket = connect(address)
  socket.setTimeout(patienceMs, () => socket.destroy(new Error('The virus scanner did not answer in time.')))
  const answer = readAnswer(socket)
  // The failure is reported by the await below; this only keeps it from being called unhandled before.
  answer.catch(() => undefined)
  try {
    await once(socket, 'connect')
    socket.write('zINSTREAM\0')
    for await (const chunk of content) {
      if (chunk.byteLength > 0) await send(socket, chunk)
    }
    await send(socket, new Uint8Array())
    return await answer
  } finally {
    socket.destroy()
  }
}

/** One piece: its length as four bytes, most significant first, then itself. An empty piece ends the stream. */
async function send(socket: Socket, chunk: Uint8Array): Promise<void> {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, chunk.byteLength)
  socket.write(length)
  const flowing = chunk.byteLength === 0 || socket.write(chunk)
  if (!flowing && !socket.destroyed) await Promise.race([once(socket, 'drain'), once(socket, 'close')])
}

async function readAnswer(socket: Socket): Promise<string> {
  let answer = ''
  for await (const piece of socket) {
    answer += String(piece)
    if (answer.includes('\0') || answer.length > LONGEST_ANSWER) break
  }
  return answer.split('\0')[0]?.trim() ?? ''
}
