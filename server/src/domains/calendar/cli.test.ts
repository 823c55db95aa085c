import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../platform/db/testing.ts'
import { fixedClock } from '../../platform/time/index.ts'
import { addCalendarCommands, migrations, missingYears, SEED_CALENDAR, type Language } from './index.ts'

const NOTICE = `国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕9号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月6日放假，共1天。2月20日（周六）上班。
三、清明节：4月5日（周一）放假，与周末连休。
四、劳动节：5月1日放假，5月3日补休。
五、端午节：6月9日（周三）放假1天，不调休。
六、中秋节：9月15日（周三）放假1天。
七、国庆节：10月1日至7日放假调休，共7天。
`

let test: TestDatabase
let folder: string

beforeAll(async () => {
  test = await createTestDatabase(migrations)
  folder = mkdtempSync(path.join(tmpdir(), 'huiyin-calendar-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await test.drop()
})
beforeEach(() => test.admin.query('TRUNCATE calendar_year, calendar_day'))

async function run(
  args: readonly string[],
  { language = 'en', at = '2026-11-20T04:00:00Z' }: { language?: Language; at?: string } = {},
) {
  const lines: string[] = []
  let code: number | undefined
  const program = new Command().exitOverride()
  addCalendarCommands(program, {
    withDatabase: (work) => work(test.database),
    print: (line) => lines.push(line),
    language,
    clock: fixedClock(at),
    exit: (given) => {
      code = given
    },
  })
  await program.parseAsync(['calendar', ...args], { from: 'user' })
  return { lines, code }
}

function file(name: string, content: string): string {
  const target = path.join(folder, name)
  writeFileSync(target, content)
  return target
}

describe('huiyin calendar import', () => {
  it('stores a notice given as text; again it changes nothing', async () => {
    const notice = file('2027.txt', NOTICE)
    expect(await run(['import', notice])).toEqual({
      lines: ['2027: 16 days off and 1 weekend day worked are stored (revision 1).'],
      code: 0,
    })
    expect(await run(['import', notice], { language: 'zh-CN' })).toEqual({ lines: ['2027年：没有变化。'], code: 0 })
  })

  it('stores nothing in a dry run', async () => {
    const { lines, code } = await run(['import', file('dry.txt', NOTICE), '--dry-run'])
    expect({ lines, code }).toEqual({
      lines: ['2027: 16 days off and 1 weekend day worked can be read. Nothing was stored.'],
      code: 0,
    })
    expect((await test.admin.query('SELECT FROM calendar_year')).rowCount).toBe(0)
  })

  it('names each bad line, keeps the good days and says that the year stays provisional', async () => {
    const { lines, code } = await run(['import', file('bad.txt', NOTICE.replace('共3天', '共4天'))])
    expect(code).toBe(1)
    expect(lines).toEqual([
      'line 3: The text says 4 days, its dates make 3.',
      "No day of New Year's Day was found, though every yearly notice has one.",
      '2027: 13 days off and 1 weekend day worked are stored (revision 1).',
      '2027: part of the notice could not be read, dates of this year stay provisional. Import the whole notice.',
    ])
  })

  it('keeps a complete year when a later file is read only in part', async () => {
    await run(['import', file('good.txt', NOTICE)])
    const { lines } = await run(['import', file('bad.txt', NOTICE.replace('共3天', '共4天'))], { language: 'zh-CN' })
    expect(lines.at(-1)).toContain('仍保留原有数据')
  })

  it('refuses what it cannot read at all', async () => {
    expect(await run(['import', path.join(folder, 'missing.txt')])).toMatchObject({ code: 2 })
    const { lines, code } = await run(['import', file('x.csv', 'a,b\n')], { language: 'zh-CN' })
    expect({ lines, code }).toEqual({ lines: ['第1行：第一行应为：date,kind,name', '没有可导入的内容。'], code: 2 })
  })
})

describe('huiyin calendar list', () => {
  it('shows every year with its notice, and what is incomplete', async () => {
    await run(['import', file('bad.txt', NOTICE.replace('共3天', '共4天'))])
    const { lines, code } = await run(['list'])
    expect(code).toBe(0)
    expect(lines).toHaveLength(9)
    expect(lines[0]).toBe('2020  days off 30  weekends worked 6  国办发明电〔2019〕16号 + 国办发明电〔2020〕1号')
    expect(lines[7]).toBe('2027  days off 13  weekends worked 1  国办发明电〔2026〕9号')
    expect(lines[8]).toContain('stay provisional')
  })
})

describe('huiyin calendar check', () => {
  it('asks for the notice of a year that limits given today may reach', async () => {
    expect(await run(['check'], { at: '2026-09-01T04:00:00Z' })).toEqual({
      lines: ['Every year up to 2026 is published.'],
      code: 0,
    })
    const { lines, code } = await run(['check'])
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('The notice for 2027 has not been imported')
    await run(['import', file('2027.txt', NOTICE)])
    expect(await run(['check'], { language: 'zh-CN' })).toMatchObject({ code: 0 })
  })

  it('counts every year from the first published one', () => {
    expect(missingYears(SEED_CALENDAR, '2026-03-01')).toEqual([])
    expect(missingYears(SEED_CALENDAR, '2028-01-01')).toEqual([2027, 2028])
    const { 2023: _, ...published } = SEED_CALENDAR.published
    expect(missingYears({ ...SEED_CALENDAR, published }, '2026-03-01')).toEqual([2023])
  })
})
