import type { Answer, Visitor } from './visitor.ts'
import type { PortalOffice } from './portal-office.ts'

type Fields = Record<string, string | readonly string[]>

/** What somebody answers to each question, by the page that asks it. */
export type Journey = Readonly<Record<string, Fields>>

/** A request by one person who can be reached. */
export const aRequest = (office: PortalOffice): Journey => ({
  about: { class: 'request' },
  place: { place: '990101', placeDetail: '第三小学门口' },
  topic: { topic: 'skip' },
  office: { office: office.offices.countyPetitions.id },
  text: { summary: '和平路路灯不亮', text: '  九月起不亮。\n请修。 ', purpose: '修好路灯' },
  similar: {},
  files: {},
  people: { filedBy: 'alone' },
  contact: { name: '李明', phone: '13800000000', documentType: 'none' },
  confidential: { confidential: 'no' },
  publish: { publish: 'yes' },
})

/** An accusation against the water bureau by somebody who gives no name. */
export const anAccusation = (office: PortalOffice): Journey => ({
  ...aRequest(office),
  about: { class: 'accusation' },
  accused: { accused: [office.offices.countyWater.id] },
  people: { filedBy: 'anonymous' },
})

const STEP = /\/file\/([a-z]+)(?:\?|$)/

/** Opens a filing and answers whatever is asked, until the page named `until` is asked. Returns that page. */
export async function fileUntil(visitor: Visitor, journey: Journey, until = 'check', language = 'zh'): Promise<Answer> {
  await visitor.get(`/${language}/file`)
  let answer = await visitor.post(`/${language}/file`)
  for (let turns = 0; turns < 20; turns += 1) {
    const address = String(answer.headers['location'])
    const step = STEP.exec(address)?.[1]
    const page = await visitor.get(address)
    if (step === until || step === undefined) return page
    answer = page.status === 303 ? page : await visitor.post(address, journey[step] ?? {})
    if (answer.status !== 303) throw new Error(`${step} was not accepted: ${answer.status}`)
  }
  throw new Error('the questions do not end')
}

/** Files the whole journey and returns the receipt. */
export async function fileAll(visitor: Visitor, journey: Journey, language = 'zh'): Promise<Answer> {
  await fileUntil(visitor, journey, 'check', language)
  return visitor.follow(await visitor.post(`/${language}/file/check`, { declaration: 'yes' }))
}

/** Number and query code as the receipt shows them. */
export function keysOf(receipt: Answer): { number: string; code: string } {
  const [number = '', code = ''] = [...receipt.body.matchAll(/<dd>([\dA-Z ]+)<\/dd>/g)].map((match) => match[1] ?? '')
  return { number, code }
}
