import { defineQueue } from '../../platform/jobs/index.ts'

/** Computes the triggers of supervision; one region's, or all. */
export const SUPERVISION = defineQueue<{ regionId: string | null }>('supervision-triggers', { expiresAfter: 3600 })

/** Every day before the office opens, by the clock of Shanghai. */
export const SUPERVISION_TIME = '10 5 * * *'
