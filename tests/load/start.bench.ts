import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * How long the build takes from the command to the first good answer of its health, in seconds: on the first start with the
 * demonstration district, on a first start for a real office, on the starts after it; and from the signal to the end.
 */
const CLI = fileURLToPath(new URL('../../dist/server/src/main/cli.js', import.meta.url))

const seconds = (since: number): number => Number(((performance.now() - since) / 1000).toFixed(2))

async function openAndClose(folder: string, demonstration: boolean): Promise<{ open: number; close: number }> {
  const began = performance.now()
  const office = spawn(process.execPath, [CLI, 'serve'], {
    env: { ...process.env, HUIYIN_DATA: folder, HUIYIN_DEMO: demonstration ? '1' : '0', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => office.once('exit', resolve))
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    office.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /ready after .*?(http:\/\/\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    office.once('exit', () => reject(new Error(`the office ended before it was ready: ${said}`)))
  })
  const health = await fetch(`${address}/healthz`)
  if (!health.ok) throw new Error(`health: ${health.status}`)
  const open = seconds(began)
  const asked = performance.now()
  office.kill('SIGTERM')
  await ended
  return { open, close: seconds(asked) }
}

async function series(demonstration: boolean): Promise<{ first: number; again: readonly number[]; close: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'huiyin-start-'))
  try {
    const first = await openAndClose(folder, demonstration)
    const again = []
    for (let turn = 0; turn < 3; turn += 1) again.push(await openAndClose(folder, demonstration))
    return {
      first: first.open,
      again: again.map(({ open }) => open),
      close: Math.max(first.close, ...again.map(({ close }) => close)),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

console.log(
  JSON.stringify({ seconds: { demonstration: await series(true), realOffice: await series(false) } }, null, 2),
)
