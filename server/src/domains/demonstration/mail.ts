import type { KeyRing } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { addDays, localDateOf, startOfDay, type Instant, type LocalDate } from '../../platform/time/index.ts'
import { Receiving, receivePast, type PastMail, type PastMailStep } from '../mailroom/index.ts'
import type { AttachmentRef, Matter } from '../matter/index.ts'
import type { Office } from '../office/index.ts'
import { Chance } from './chance.ts'
import type { Settled } from './settle.ts'
import { PETITIONER_NAMES } from './words/names.ts'

/** How far back the day book of the demonstration goes, and how many letters of the register are in it. */
const DAYS = 75
const MOST_REGISTERED = 28
const SEED = 20_260_501

export interface MailWorld {
  readonly keys: KeyRing
  readonly settled: Settled
  readonly files: readonly Omit<AttachmentRef, 'id'>[]
  readonly matters: readonly Matter[]
  readonly now: Instant
}

type By = PastMail['by']

/**
 * The mail of the county's petition office: the letters that the register has came in here first, some wait at every distance from their last
 * day, others were passed on, returned or no petitions. Numbers follow the days.
 */
export async function storeMail(tx: Transaction, world: MailWorld): Promise<number> {
  const chance = new Chance(SEED)
  const today = localDateOf(world.now)
  const at = (on: LocalDate, minutes: number): Instant => {
    const moment = new Date(Date.parse(startOfDay(on)) + (540 + minutes) * 60_000).toISOString()
    return moment < world.now ? moment : world.now
  }
  const county = named(world.settled, 'county.petitions')
  const water = named(world.settled, 'county.water')
  const city = named(world.settled, 'city.petitions')
  const clerk = (office: Office, moment: Instant): By => ({
    officeId: office.id,
    regionId: office.regionId,
    staffId: world.settled.staff.get(office.id)?.[0]?.staffId ?? null,
    at: moment,
  })
  const letter = (receivedOn: LocalDate, more: Partial<Receiving> = {}): Receiving => {
    const registered = chance.percent(30)
    return Receiving.parse({
      kind: registered ? chance.one(['registered', 'express'] as const) : 'letter',
      receivedOn,
      postmarkedOn: addDays(receivedOn, -chance.between(1, 4)),
      carrier: registered ? '虚构邮递' : '',
      waybill: registered ? `XU${chance.digits(11)}` : '',
      addressee: chance.one(['信访局', '局长', '县长信箱', '群众来信组']),
      sender: {
        name: chance.one(PETITIONER_NAMES),
        phone: `0000-${chance.digits(7)}`,
        address: `乌有镇子虚村 ${chance.between(1, 90)} 号`,
      },
      ...more,
    })
  }
  const step = (office: Office, on: LocalDate, minutes: number, command: PastMailStep['command']): PastMailStep => ({
    command,
    by: clerk(office, at(on, minutes)),
    at: at(on, minutes),
  })
  const opened = (on: LocalDate): PastMailStep =>
    step(county, on, 60, {
      verb: 'open',
      enclosures: chance.one(['信 2 页', '信 3 页、照片 2 张', '信 1 页']),
      accused: [],
    })
  const scans = () =>
    chance.some(
      world.files.filter(({ type }) => type !== 'text/plain'),
      chance.between(1, 3),
    )
  const past: PastMail[] = []
  const add = (receiving: Receiving, steps: readonly PastMailStep[], office = county): void => {
    past.push({
      receiving,
      by: clerk(office, at(receiving.receivedOn, chance.between(0, 50))),
      scans: steps.length > 0 ? scans() : [],
      steps,
    })
  }

  const letters = world.matters.filter(
    ({ channel, registeredBy, receivedOn }) =>
      channel === 'letter' && registeredBy === county.id && receivedOn >= addDays(today, -DAYS) && receivedOn < today,
  )
  for (const { regionId, id: matterId, number, receivedOn } of letters.slice(-MOST_REGISTERED))
    add(letter(receivedOn), [
      opened(receivedOn),
      step(county, receivedOn, 120, {
        verb: 'register',
        matter: { regionId, matterId, number },
        how: 'new',
        scans: 2,
      }),
    ])
  for (const ago of [19, 17, 15, 14, 12, 9, 6, 4, 3, 2, 1, 0, 0]) {
    const on = addDays(today, -ago)
    add(letter(on), ago > 2 && ago < 16 ? [opened(on)] : [])
  }
  for (const [ago, ground, reason] of [
    [33, 'advertising', '产品宣传单'],
    [21, 'official', '兄弟单位会议通知，转办公室'],
    [12, 'private', '寄给工作人员个人'],
    [5, 'entry-error', '与前一件为同一件，重复录入'],
  ] as const) {
    const on = addDays(today, -ago)
    add(letter(on), [step(county, on, 90, { verb: 'setAside', ground, reason })])
  }
  const returned = addDays(today, -26)
  add(letter(returned), [
    step(county, returned, 95, { verb: 'return', to: '邮局', reason: '收件人不是本单位，原封退回' }),
  ])
  const sent = addDays(today, -8)
  add(letter(sent), [
    opened(sent),
    step(county, sent, 80, { verb: 'forward', to: water.id, reason: '反映供水，属水利部门职责' }),
    step(water, addDays(sent, 1), 30, { verb: 'take' }),
  ])
  for (const ago of [2, 1]) {
    const on = addDays(today, -ago)
    add(letter(on), [opened(on), step(county, on, 85, { verb: 'forward', to: water.id, reason: '反映灌溉渠损坏' })])
    add(letter(on), [step(city, on, 70, { verb: 'forward', to: county.id, reason: '反映县内事项，请接收登记' })], city)
  }
  past.sort((a, b) => (a.by.at < b.by.at ? -1 : 1))
  for (const item of past) await receivePast(tx, { keys: world.keys, offices: world.settled.tree }, item)
  return past.length
}

function named({ offices }: Settled, key: string): Office {
  const office = offices.get(key)
  if (!office) throw new RangeError(`the district has no ${key}`)
  return office
}
