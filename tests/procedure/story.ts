import { addDays, type Clock, type Instant } from '../../server/src/platform/time/index.ts'
import { Officer } from './officer.ts'

interface MatterKey {
  readonly regionId: string
  readonly matterId: string
}

/** Of what the API shows of a matter: what the story needs of it. */
interface MatterView extends MatterKey {
  readonly number: string
  readonly version: number
  readonly phase: string
}

interface Thing {
  readonly id: string
  readonly regionId: string
  readonly version: number
}

/** Where the story is played, and who tells what happens. */
export interface Stage {
  /** Of a running server with the demonstration district, such as `http://127.0.0.1:8080`. */
  readonly address: string
  readonly password: string
  /** By which the server lives: days pass when the story says so. */
  readonly clock: Clock & { set(instant: Instant): void }
  readonly say: (line: string) => void
}

export interface Told {
  readonly key: MatterKey
  readonly number: string
  /** The phase in which the matter ends. */
  readonly phase: string
  /** The case file 卷宗, a PDF. */
  readonly caseFile: Uint8Array
}

/**
 * Takes one matter through the whole procedure, by the API alone: a visit to the hall, routing, acceptance, supervision with a
 * letter, a visit and advice, mediation, an extension, the answer, review and second review each with a panel and a hearing,
 * relief from the fund, execution, the end and the case file. All who act are people of the demonstration.
 *
 * @throws Error with the server's own words at the first step that is refused
 */
export async function tellWholeProcedure(stage: Stage): Promise<Told> {
  const story = new Story(stage)
  await story.visit('county.intake')
  await story.give('county.intake', 'transfer', { to: await story.officeOf('county.water'), noticeGiven: true })
  story.passDays(4)
  await story.give('county.water', 'accept', { way: 'handling-opinion', noticeGiven: true })
  await story.supervise('county.supervisor', 'county.water')
  await story.give('county.water', 'mediate', {
    kind: 'mediation',
    agreement: '双方同意先行疏通支渠，其余请求书面答复。',
  })
  story.passDays(20)
  await story.give('county.water.head', 'extend', { days: 15, reason: '需要等待水量复测的结果。', noticeGiven: true })
  await story.give('county.water', 'answer', {
    request: '恢复村西支渠供水，并补偿两季误工。',
    facts: '支渠淤塞属实；误工补偿没有依据。',
    opinion: '支渠于三十日内清淤；补偿请求不予支持。',
    legalBasis: '《信访工作条例》第三十二条',
    outcome: 'not-supported',
  })
  await story.serve('county.water')

  story.passDays(7)
  await story.ask('requestReview', '误工确有发生，应予补偿。', 'hall')
  await story.hearAndDecide('review', 'county.government.head', 'county.government')
  await story.serve('county.government.head')
  story.passDays(7)
  await story.ask('requestSecondReview', '不服复查意见。', 'paper')
  await story.hearAndDecide('secondReview', 'city.government.head', 'city.government')
  await story.serve('city.government.head')

  await story.relieve('county.intake', 'county.supervisor', 'county.head')
  await story.give('county.water', 'execute', { result: '支渠已经清淤通水，误工补偿已经付清。' })
  await story.give('county.water', 'conclude', { report: '答复事项已经办理完毕。' })
  return story.end('county.intake')
}

const UPHELD = {
  result: 'upheld',
  facts: '原意见认定的事实清楚。',
  opinion: '维持原意见。',
  legalBasis: '《信访工作条例》第三十五条',
}

/** What supports the request is executed (Art. 32(2)). */
const CHANGED = {
  result: 'changed',
  outcome: 'supported',
  facts: '误工确有发生，有记工簿为证。',
  opinion: '变更原意见：按记工簿补偿两季误工。',
  legalBasis: '《信访工作条例》第三十六条',
}

class Story {
  readonly #stage: Stage
  /** Who has signed in on this day. */
  readonly #cast = new Map<string, Officer>()
  #key: MatterKey = { regionId: '', matterId: '' }

  constructor(stage: Stage) {
    this.#stage = stage
  }

  get #today(): string {
    return this.#stage.clock.today()
  }

  get #at(): string {
    return `/matters/${this.#key.regionId}/${this.#key.matterId}`
  }

  /** Goes on some days later, at ten in the morning; everybody signs in again. */
  passDays(days: number): void {
    this.#stage.clock.set(`${addDays(this.#today, days)}T02:00:00.000Z`)
    this.#cast.clear()
    this.#stage.say(`— ${this.#today}`)
  }

  async #as(username: string): Promise<Officer> {
    const known = this.#cast.get(username)
    if (known !== undefined) return known
    const officer = await Officer.signIn(this.#stage.address, username, this.#stage.password)
    this.#cast.set(username, officer)
    return officer
  }

  #say(what: string, officer: Officer): void {
    this.#stage.say(`${what}: ${officer.name}`)
  }

  async officeOf(username: string): Promise<string> {
    return (await this.#as(username)).office.id
  }

  /** A command of the procedure, on the matter as it is. */
  async give(username: string, verb: string, input: unknown): Promise<void> {
    const officer = await this.#as(username)
    await officer.post(`${this.#at}/commands/${verb}`, input, await officer.get<MatterView>(this.#at))
    this.#say(verb, officer)
  }

  serve(username: string): Promise<void> {
    return this.give(username, 'deliver', { on: this.#today, method: 'in-person', receiver: 'self' })
  }

  ask(verb: 'requestReview' | 'requestSecondReview', reasons: string, came: 'hall' | 'paper'): Promise<void> {
    return this.give('county.intake', verb, { reasons, receivedOn: this.#today, came })
  }

  /** The visitor draws a number, is called after those before, and is registered at the window. */
  async visit(username: string): Promise<void> {
    const clerk = await this.#as(username)
    const halls = await clerk.get<readonly { id: string; windows: readonly { id: string }[] }[]>('/halls')
    const hall = halls.find(({ windows }) => windows.length > 0)
    const drawn = await clerk.post<Thing>(`/halls/${hall?.id}/tickets`, { peoplePresent: 2, representatives: 1 })
    const callNext = `/halls/${hall?.id}/windows/${hall?.windows[0]?.id}/call-next`
    let ticket = await clerk.post<Thing>(callNext)
    const step = async (verb: string, body?: unknown): Promise<void> => {
      ticket = await clerk.post(`/hall-tickets/${ticket.regionId}/${ticket.id}/${verb}`, body, ticket)
    }
    while (ticket.id !== drawn.id) {
      await step('miss')
      ticket = await clerk.post<Thing>(callNext)
    }
    await step('attend')
    const registered = await clerk.post<MatterView>('/matters', {
      channel: 'visit',
      class: 'request',
      summary: '村西支渠断水两季，请求恢复供水并补偿误工',
      text: '村西支渠淤塞，两季未能灌溉。请求恢复供水，并补偿两户误工。',
      place: clerk.office.regionId,
      office: clerk.office.id,
      receivedOn: this.#today,
      peopleCount: 2,
      petitioners: [{ name: '渠上人甲', phone: '0000-1234567', address: '子虚路一号', representative: true }],
    })
    this.#key = { regionId: registered.regionId, matterId: registered.matterId }
    await step('register', this.#key)
    await step('finish', { outcome: 'registered' })
    this.#say(`visit, ${registered.number}`, clerk)
  }

  /** A step on something that has a version, as it is now. */
  async #step(username: string, path: string, verb: string, body: unknown): Promise<void> {
    const officer = await this.#as(username)
    await officer.post(`${path}/${verb}`, body, await officer.get<Thing>(path))
    this.#say(verb, officer)
  }

  /** A letter that is answered, a visit with its findings, advice that is adopted; then the case is closed. */
  async supervise(by: string, of: string): Promise<void> {
    const wish = { ...this.#key, reason: '群众反映两季未能灌溉。' }
    const { regionId, id } = await (await this.#as(by)).post<Thing>('/supervision/cases', wish)
    const at = `/supervision/cases/${regionId}/${id}`
    const replyBy = addDays(this.#today, 14)
    await this.#step(by, at, 'letter', { letter: '请说明清淤的安排。', replyBy })
    this.passDays(3)
    await this.give(of, 'replySupervision', { reply: '清淤已经排入本月计划。' })
    const staff = [(await this.#as(by)).staffId]
    const findings = '淤塞约二百米，设备已经进场。'
    await this.#step(by, at, 'visit', { on: this.#today, staff, place: '村西支渠', findings })
    const to = await this.officeOf(of)
    await this.#step(by, at, 'advise', { kind: 'improve', to, text: '建议建立支渠巡查制度。', replyBy })
    const { items } = await (await this.#as(of)).get<{ items: (Thing & { caseId: string })[] }>('/supervision/advice')
    const advice = `/supervision/advice/${regionId}/${items.find(({ caseId }) => caseId === id)?.id}`
    await this.#step(of, advice, 'answer', { adoption: 'adopted', reply: '已经建立巡查制度。' })
    await this.#step(by, at, 'close', { reason: '督办函已经答复，建议已经采纳。' })
  }

  /** A panel of two, a hearing with its notice and record, and the opinion that the panel signs. */
  async hearAndDecide(verb: 'review' | 'secondReview', presiding: string, member: string): Promise<void> {
    const people = '申请人；水利局代表'
    const signedBy = [(await this.#as(presiding)).staffId, (await this.#as(member)).staffId]
    await this.give(presiding, 'formPanel', { members: signedBy, presiding: signedBy[0] })
    const head = await this.#as(presiding)
    const hearing = await head.post<Thing>(`/reviews/${this.#key.regionId}/${this.#key.matterId}/hearings`, {
      topic: '误工补偿有无依据',
      on: addDays(this.#today, 5),
      time: '14:30',
      place: '二楼会议室',
      people,
    })
    this.#say('hearing arranged', head)
    this.passDays(5)
    const held = { to: this.#today, present: people, record: '双方陈述并质证。', conclusion: '误工补偿没有依据。' }
    await (await this.#as(presiding)).post(`/hearings/${hearing.regionId}/${hearing.id}/hold`, held, hearing)
    this.#say('hearing held', head)
    await this.give(presiding, verb, {
      ...(verb === 'review' ? UPHELD : CHANGED),
      signedBy,
    })
  }

  /** Hardship money: applied for, assessed by a second person, decided by a third, told, and paid against the line. */
  async relieve(clerk: string, assessor: string, head: string): Promise<void> {
    const amount = 300_000
    const wish = { ...this.#key, amount, need: '两季无收，家中有病人。', grounds: '救助办法第五条' }
    const recipient = { name: '渠上人甲', account: '0000 0000 0000' }
    const applied = await (await this.#as(clerk)).post<Thing>('/relief/applications', { ...wish, recipient })
    const at = `/relief/applications/${applied.regionId}/${applied.id}`
    await this.#step(assessor, at, 'assess', { facts: '入户核实，情况属实。', recommended: amount })
    await this.#step(head, at, 'decide', { result: 'granted', amount, reasons: '符合救助条件。' })
    await this.#step(clerk, at, 'tell', { on: this.#today, way: 'hand' })
    const year = Number(this.#today.slice(0, 4))
    const allotted = { year, code: '990101', name: '特殊疑难信访救助', amount: 10 * amount }
    const lines = await (await this.#as(head)).post<(Thing & { code: string })[]>('/relief/lines', allotted)
    const line = lines.find(({ code }) => code === allotted.code)?.id
    await this.#step(assessor, at, 'pay', { line, amount, voucher: '记-201', on: this.#today })
  }

  /** How it ended, and the file of it all. */
  async end(username: string): Promise<Told> {
    const officer = await this.#as(username)
    const { number, phase } = await officer.get<MatterView>(this.#at)
    return { key: this.#key, number, phase, caseFile: await officer.file(`${this.#at}/case-file`) }
  }
}
