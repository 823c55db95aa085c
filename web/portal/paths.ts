import { PREFIXES, type Language } from './language.ts'

/** The questions of a filing, in the order in which they are asked. */
export const STEP_NAMES = [
  'about',
  'place',
  'accused',
  'topic',
  'office',
  'text',
  'similar',
  'files',
  'people',
  'representatives',
  'contact',
  'confidential',
  'publish',
  'check',
] as const
export type StepName = (typeof STEP_NAMES)[number]

/** Every address of the portal, without the language. Routes and links are made from here alone. */
export const PLACES = {
  home: '',
  file: '/file',
  step: '/file/:step',
  check: '/file/check',
  upload: '/file/files/upload',
  removeUpload: '/file/files/remove',
  receipt: '/file/receipt',
  receiptPdf: '/file/receipt.pdf',
  receiptFollow: '/file/receipt/follow',
  receiptDone: '/file/receipt/done',
  startAgain: '/file/start-again',
  follow: '/follow',
  lostCode: '/lost-code',
  matter: '/matter',
  paper: '/matter/papers/:seq',
  paperFile: '/matter/papers/:seq/:format',
  addMaterial: '/matter/add',
  askReview: '/matter/review',
  askSecondReview: '/matter/second-review',
  withdraw: '/matter/withdraw',
  rate: '/matter/rate',
  wishes: '/matter/wishes',
  notify: '/matter/notify',
  leave: '/matter/leave',
  guide: '/guide',
  offices: '/offices',
  timeLimits: '/time-limits',
  statistics: '/statistics',
  accessibility: '/accessibility',
  privacy: '/privacy',
  typeSize: '/type-size',
} as const
export type Place = keyof typeof PLACES

/** The address of a place in a language, with its parts and query filled in. */
export type To = (place: Place, parts?: Record<string, string>, query?: Record<string, string | undefined>) => string

/** @example const to = pathsOf('en'); to('step', { step: 'place' }) === '/en/file/place' */
export function pathsOf(language: Language): To {
  const prefix = `/${PREFIXES[language]}`
  return (place, parts = {}, query = {}) => {
    const path = PLACES[place].replaceAll(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(parts[name] ?? ''))
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, value)
    return `${prefix}${path}${search.size > 0 ? `?${search.toString()}` : ''}`
  }
}
