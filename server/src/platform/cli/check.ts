import type { OfficeContext } from './office-context.ts'

/** One thing that is not as it should be, with where and what to do about it. No personal data. */
export interface Finding {
  zh: string
  en: string
}

/** One question that `huiyin doctor` asks. A domain exports its own. */
export interface Check {
  /** e.g. `matter-event-chain` */
  id: string
  title: { zh: string; en: string }
  run: (office: OfficeContext) => Promise<readonly Finding[]>
}
