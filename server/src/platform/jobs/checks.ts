import type { Check } from '../cli/index.ts'
import { findDeadLetters } from './reader.ts'

const SHOWN = 20

/** `huiyin doctor`: jobs whose tries have all failed, by queue and id. */
export const deadLetterCheck: Check = {
  id: 'jobs-dead-letters',
  title: { zh: '没有最终失败的后台任务', en: 'No job has failed for good' },
  async run({ database }) {
    const dead = await database.read({ audience: 'system' }, (tx) => findDeadLetters(tx, SHOWN))
    return dead.map(({ id, queue, diedAt }) => ({
      zh: `队列 ${queue} 的任务 ${id} 于 ${diedAt} 最终失败，请查明原因后重试。`,
      en: `Job ${id} of the queue ${queue} failed for good at ${diedAt}. Find out why, then have it tried again.`,
    }))
  },
}
