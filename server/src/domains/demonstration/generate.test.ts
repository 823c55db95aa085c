import { beforeAll, describe, expect, it } from 'vitest'
import {
  CHANNELS,
  MATTER_CLASSES,
  OUTCOMES,
  PHASES,
  RATED_OFFICES,
  RATINGS,
  WAYS,
  type PreparedMatter,
} from '../matter/index.ts'
import { isWithin } from '../office/index.ts'
import { localDateOf } from '../../platform/time/index.ts'
import { COUNTIES } from './district/areas.ts'
import { OFFICE_SKETCHES } from './district/offices.ts'
import { ACCOUNTS } from './district/staff.ts'
import { generate } from './generate.ts'
import { A_WORKING_DAY } from './testing/installation.ts'
import { aWorld } from './testing/world.ts'
import { PETITIONER_NAMES } from './words/names.ts'
import { SUBJECTS } from './words/subjects.ts'

/** Some real places of every kind; none of them may be in anything that the demonstration says. */
const REAL_PLACES =
  `北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏
  宁夏 新疆 广州 深圳 杭州 南京 武汉 成都 西安 郑州 长沙 合肥 福州 济南 昆明 南宁 中山路 人民路 解放路 长江 黄河 桃源 蓬莱 瀛洲 清河 和平区 朝阳 海淀 浦东 中华`.split(
    /\s+/,
  )

const world = aWorld(A_WORKING_DAY)
const today = localDateOf(A_WORKING_DAY)
let matters: PreparedMatter[]

beforeAll(() => {
  matters = [...generate(world)].map((tale) => tale.course.prepare(world.now))
})

const all = <T>(pick: (matter: PreparedMatter) => T | readonly T[]): Set<T> =>
  new Set(matters.flatMap((matter) => pick(matter)))

describe('the stories of the demonstration', () => {
  it('are always the same for the same moment', () => {
    const rest = { seed: 7, count: 60 }
    const told = () => [...generate(aWorld(A_WORKING_DAY), rest)].map((tale) => tale.course.events)
    expect(told()).toEqual(told())
    expect([...generate(world, { ...rest, seed: 8 })][0]?.matter.id).not.toBe([...generate(world, rest)][0]?.matter.id)
  })

  it('are about as many as two years bring to a small prefecture, each under its own number', () => {
    expect(matters.length).toBeGreaterThan(1500)
    expect(matters.length).toBeLessThan(2500)
    expect(all(({ row }) => row.number).size).toBe(matters.length)
    expect(all(({ row }) => row.id).size).toBe(matters.length)
  })

  it('reach every phase, class, way, channel, outcome and rating', () => {
    const between = new Set<string>(['arriving', 'handed-over', 'sent-back'])
    // A story is told in one register; a hand-over between regions is two.
    expect(all(({ row }) => row.phase)).toEqual(new Set(PHASES.filter((phase) => !between.has(phase))))
    expect(all(({ row }) => row.class)).toEqual(new Set(MATTER_CLASSES))
    expect(all(({ row }) => row.channel)).toEqual(new Set(CHANNELS))
    expect(all(({ row }) => row.way ?? [])).toEqual(new Set(WAYS))
    expect(all(({ row }) => row.outcome ?? [])).toEqual(new Set(OUTCOMES))
    for (const rated of RATED_OFFICES)
      expect(all(({ matter }) => matter.ratings[rated] ?? [])).toEqual(new Set(RATINGS))
  })

  it('take every step that the procedure knows, but taking a link back', () => {
    const types = new Set<string>(all(({ events }) => events.map(({ type }) => type)))
    const known = `registered classified material-added transferred assigned objected objection-upheld objection-rejected competence-decided succeeded
      accepted declined directed separated handled extended answered dispatched letter-returned delivered executed mediated
      hearing-held review-requested panel-formed reviewed second-review-requested second-reviewed supervised withdrawn concluded rated linked recused`
    expect(known.split(/\s+/).filter((type) => !types.has(type))).toEqual([])
  })

  it('show anonymous, joint, group, confidential, urgent, repeated and litigation matters, with files', () => {
    for (const mark of [
      'anonymous',
      'joint',
      'confidential',
      'urgent',
      'publish_consent',
      'litigation_related',
    ] as const)
      expect(matters.some(({ row }) => row[mark])).toBe(true)
    expect(matters.some(({ matter }) => matter.representativeCount === 5 && matter.peopleCount > 5)).toBe(true)
    expect(matters.some(({ row }) => !row.first_anywhere)).toBe(true)
    expect(all(({ matter }) => matter.links.map(({ relation }) => relation)).size).toBe(3)
    expect(
      matters.some(({ events }) => events[0]?.type === 'registered' && events[0].data.attachments.length > 0),
    ).toBe(true)
  })

  it('leave something overdue, due today and due soon on the desk of every county', () => {
    for (const { id } of COUNTIES) {
      const desk = world.offices.get(`${id}.petitions`)?.id
      const due = matters.flatMap(({ row }) => (row.holder === desk && row.is_open && row.next_due) || [])
      expect(due.some((on) => on < today)).toBe(true)
      expect(due).toContain(today)
      expect(due.some((on) => on > today && on <= '2026-06-15')).toBe(true)
    }
  })

  it('never happen in the future', () => {
    expect(all(({ events }) => events.map(({ at }) => at > world.now))).toEqual(new Set([false]))
  })

  it('show no accusation to an accused office (Art. 30(3))', () => {
    const tree = world.context.offices()
    const accusations = matters.filter(({ matter }) => matter.accused.length > 0)
    expect(accusations.length).toBeGreaterThan(20)
    for (const { matter, row } of accusations)
      for (const office of row.seen_by)
        for (const accused of matter.accused) expect(isWithin(tree, office, accused)).toBe(false)
  })

  it('name no real place, and no petitioner outside the seal', () => {
    const written = JSON.stringify([OFFICE_SKETCHES, ACCOUNTS, SUBJECTS, matters.map(({ events }) => events)])
    expect(REAL_PLACES.filter((place) => written.includes(place))).toEqual([])
    const streams = JSON.stringify(matters.map(({ events, row }) => [events, row]))
    expect(PETITIONER_NAMES.filter((name) => streams.includes(name))).toEqual([])
  })

  it.each([
    ['a weekend', '2026-11-21T14:00:00.000Z'],
    ['the Spring Festival', '2026-02-18T01:00:00.000Z'],
    ['New Year', '2026-01-01T00:30:00.000Z'],
    ['a year without a calendar yet', '2028-03-01T06:00:00.000Z'],
  ])('can be told on %s', (_day, now) => {
    const tales = [...generate(aWorld(now), { seed: 3, count: 40 })]
    expect(tales.every((tale) => tale.at <= now)).toBe(true)
    expect(new Set(tales.map((tale) => tale.matter.phase)).size).toBeGreaterThan(10)
  })
})
