import { afterEach, describe, expect, it } from 'vitest'
import { setTimeout as sleep } from 'node:timers/promises'
import { huiyin, says, temporaryFolder } from './office-process.ts'

const place = temporaryFolder()
afterEach(() => place.remove())

describe('the first start with the demonstration', () => {
  it(
    'killed while it loads, loads again from nothing, and later starts find it there',
    { timeout: 180_000 },
    async () => {
      const settings = { HUIYIN_DATA: place.folder, HUIYIN_DEMO: '1' }
      const killed = huiyin(['serve'], settings)
      await says(killed, /tables brought up to date/)
      await sleep(400)
      killed.kill('SIGKILL')
      await killed.ended
      expect(killed.out()).not.toContain('demonstration district loaded')

      const second = huiyin(['serve'], settings)
      const matters = Number(await says(second, /demonstration district loaded: (\d+) matters/))
      expect(matters).toBeGreaterThan(1500)
      await says(second, /county\.intake/)
      second.kill('SIGINT')
      expect(await second.ended).toBe(0)

      const third = huiyin(['serve'], settings)
      await says(third, /county\.intake/)
      expect(third.out()).not.toContain('demonstration district loaded')
      third.kill('SIGINT')
      expect(await third.ended).toBe(0)
    },
  )
})
