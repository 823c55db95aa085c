import { expect, it } from 'vitest'
import { createLog } from '../platform/log/index.ts'
import { Closing } from './closing.ts'

it('closes everything once, last opened first, also past a part that fails', async () => {
  const lines: string[] = []
  const closed: string[] = []
  const closing = new Closing(createLog('info', { write: (line) => void lines.push(line) }))
  closing.add(async () => closed.push('database'))
  closing.add(() => Promise.reject(new Error('gone')))
  closing.add(async () => closed.push('application'))
  await closing.close()
  await closing.close()
  expect(closed).toEqual(['application', 'database'])
  expect(lines).toHaveLength(1)
})
