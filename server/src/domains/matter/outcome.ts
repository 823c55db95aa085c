import type { Matter } from './matter.ts'

/** True when the opinion in force supports the request: something is promised and must be executed (Art. 32(2)). */
export const isSupported = (matter: Pick<Matter, 'answer'>): boolean => matter.answer?.outcome === 'supported'
