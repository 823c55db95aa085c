import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { watchMemory } from './memory-watch.ts'

const LIMITS = { memoryMb: 300, growthMb: 600 }

it('tells of a thread that fills buffers while it never rests', async () => {
  const fill =
    'const all = []; for (let n = 0; n < 200; n++) { all.push(new Uint8Array(4e6).fill(1)); const end = Date.now() + 5; while (Date.now() < end); }'
  const worker = new Worker(fill, { eval: true })
  const before = process.memoryUsage.rss()
  await new Promise<void>((resolve) => watchMemory(worker, LIMITS, resolve))
  await worker.terminate()
  expect((process.memoryUsage.rss() - before) / 1_000_000).toBeLessThan(LIMITS.growthMb)
})

it('says nothing of a thread that needs little, nor after it was told to stop', async () => {
  const worker = new Worker('setTimeout(() => undefined, 300)', { eval: true })
  let told = false
  const stop = watchMemory(worker, LIMITS, () => (told = true))
  await new Promise((resolve) => worker.once('exit', resolve))
  stop()
  expect(told).toBe(false)
})
