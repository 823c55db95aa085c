import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Command } from 'commander'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import type { CommandLine } from '../../platform/cli/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { OFFICES } from '../matter/testing/index.ts'
import { officerOf, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { treeOf } from '../office/index.ts'
import { SEED_TOPICS, topicTree } from '../topic/index.ts'
import { addIntakeCommands, importMatters, migrations, type IntakeOptions } from './index.ts'

const SHARED = path.resolve(import.meta.dirname, '../../../../../shared/data/petitions/messages-with-replies.ndjson')
const NOW = '2026-11-20T02:00:00.000Z'

let store: MatterStore
let folder: string
beforeAll(async () => {
  store = await openMatterStore(NOW, migrations)
})
afterAll(() => store.close())
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'huiyin-intake-'))
})
afterEach(() => rm(folder, { recursive: true }))

const topics = topicTree(SEED_TOPICS)
/** True while the tests play an installation in which no office has been set up. */
let nobody = false
const intake = () => ({
  ...store.context,
  offices: () => (nobody ? treeOf([]) : store.context.offices()),
  topics: () => topics,
})
const run = (file: string, options: Partial<IntakeOptions> = {}) =>
  importMatters(intake(), { file, source: path.basename(folder), office: OFFICES.countyHousing, ...options })

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, content)
  return file
}
const ndjson = (name: string, rows: readonly object[]) =>
  written(name, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))

interface Taken {
  id: string
  matter: Record<string, unknown>
  events: { type: string; on_date: string; at: Date; recorded_at: Date; by: unknown; data: Record<string, unknown> }[]
  deadlines: { limit_id: string; article: string; started: string; due: string; ended: string | null }[]
}

/** What a row of this test's register became. */
async function taken(sourceId: string): Promise<Taken | undefined> {
  const { admin } = store.test
  const found = await admin.query<{ matter_id: string }>(
    'select matter_id from intake_row where source = $1 and source_id = $2',
    [path.basename(folder), sourceId],
  )
  const id = found.rows[0]?.matter_id
  if (id === undefined) return undefined
  const [matter, events, deadlines] = await Promise.all([
    admin.query<Record<string, unknown>>('select * from matter where id = $1', [id]),
    admin.query<Taken['events'][number]>(
      'select type, on_date::text, at, recorded_at, by, data from matter_event where matter_id = $1 order by seq',
      [id],
    ),
    admin.query<Taken['deadlines'][number]>(
      `select limit_id, article, started_on::text as started, due_on::text as due, ended_on::text as ended
       from matter_deadline where matter_id = $1 order by n`,
      [id],
    ),
  ])
  return { id, matter: matter.rows[0] ?? {}, events: events.rows, deadlines: deadlines.rows }
}
const takenCount = async (): Promise<number> =>
  Number(
    (
      await store.test.admin.query<{ n: string }>('select count(*) as n from intake_row where source = $1', [
        path.basename(folder),
      ])
    ).rows[0]?.n,
  )

const MESSAGE = {
  id: '1',
  title: '路灯不亮',
  filed_at: '2018-03-01T09:00:00+08:00',
  text: '　　学校门口的路灯\r\n已经三个月不亮。 \n',
  reply: '　　您好！已经修好。\n',
  replied_at: '2018-03-12T10:00:00+08:00',
}
const rejectedLines = async (file: string) =>
  (await readFile(`${file}.rejected.ndjson`, 'utf8'))
    .trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { line: number; id: string; problems: { field: string; zh: string; en: string }[] },
    )

describe('a message with its reply', () => {
  it('becomes a matter whose steps stand at their own times, learnt of now', async () => {
    expect(await run(await ndjson('m.ndjson', [MESSAGE]))).toMatchObject({ rows: 1, taken: 1, rejected: 0 })
    const { matter, events, deadlines } = (await taken('1'))!
    expect(events.map(({ type, at }) => [type, at.toISOString()])).toEqual([
      ['registered', '2018-03-01T01:00:00.000Z'],
      ['accepted', '2018-03-01T01:00:00.000Z'],
      ['answered', '2018-03-12T02:00:00.000Z'],
      ['delivered', '2018-03-12T02:00:00.000Z'],
      ['concluded', '2018-03-12T02:00:00.000Z'],
    ])
    expect(events.every((event) => event.recorded_at.toISOString() === NOW)).toBe(true)
    expect(events.every(({ by }) => (by as { name: string }).name === 'intake')).toBe(true)
    expect(matter).toMatchObject({
      phase: 'concluded',
      channel: 'online',
      class: 'request',
      outcome: 'explained',
      place: '990101',
      holder: OFFICES.countyHousing,
    })
    expect(deadlines.find(({ limit_id: limit }) => limit === 'handle')).toEqual({
      limit_id: 'handle',
      article: 'Art. 33',
      started: '2018-03-01',
      due: '2018-04-30',
      ended: '2018-03-12',
    })
  })

  it('keeps text and reply byte for byte', async () => {
    await run(await ndjson('m.ndjson', [MESSAGE]))
    const { events } = (await taken('1'))!
    expect(events[0]?.data['text']).toBe(MESSAGE.text)
    expect(events.find(({ type }) => type === 'answered')?.data['opinion']).toBe(MESSAGE.reply)
  })

  it('is found by its words and stays open without a reply', async () => {
    const { reply: _reply, replied_at: _repliedAt, ...open } = { ...MESSAGE, text: '河道采砂影响堤防安全' }
    await run(await ndjson('m.ndjson', [open]))
    const found = await store.desk.list(officerOf('countyHousing'), { scope: 'subtree', q: '采砂影响', limit: 10 })
    expect(found.items).toMatchObject([{ phase: 'registered', summary: '路灯不亮' }])
  })

  it('shortens a title of more than a hundred characters and keeps it in full beside', async () => {
    const title = '关于'.repeat(80)
    await run(await ndjson('m.ndjson', [{ ...MESSAGE, title }]))
    const { matter, events } = (await taken('1'))!
    expect(matter['summary']).toBe(`${title.slice(0, 99)}…`)
    expect(String(events[1]?.data['note'])).toContain(title)
  })
})

describe('rows that cannot be taken', () => {
  it('are reported by line, field and reason in both languages; the others are kept', async () => {
    const lines = [
      JSON.stringify(MESSAGE),
      '{"id": "2", broken',
      JSON.stringify({ ...MESSAGE, id: '3', replied_at: '2018-02-01T00:00:00+08:00' }),
      JSON.stringify({ ...MESSAGE, id: '4', filed_at: undefined }),
      JSON.stringify({ ...MESSAGE, id: '5', filed_at: '2018-02-30' }),
      JSON.stringify({ ...MESSAGE, id: '6', filed_at: '2031-01-01' }),
      JSON.stringify({ ...MESSAGE, id: '7', replied_at: null }),
      JSON.stringify({ ...MESSAGE, id: '8', title: '', text: ' ' }),
      JSON.stringify({ ...MESSAGE, id: '9', text: 'a\u0000b' }),
      JSON.stringify({ ...MESSAGE, id: '10', text: '长'.repeat(20_001) }),
      JSON.stringify({ ...MESSAGE, id: '11', reply: '' }),
      JSON.stringify({ ...MESSAGE, id: '12', filed_at: '1900-01-00' }),
      '',
      '[1]',
      JSON.stringify({ ...MESSAGE, id: '13' }),
      `{"id": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    ]
    const file = await written('m.ndjson', lines.join('\n'))
    expect(await run(file)).toMatchObject({ rows: 15, taken: 2, rejected: 13 })
    const rejected = await rejectedLines(file)
    expect(rejected.map(({ line, problems }) => [line, problems.map(({ field }) => field).join()])).toEqual([
      [2, ''],
      [3, 'repliedAt'],
      [4, 'filedAt'],
      [5, 'filedAt'],
      [6, 'filedAt'],
      [7, 'repliedAt'],
      [8, 'text'],
      [9, 'text'],
      [10, 'text'],
      [11, 'reply'],
      [12, 'filedAt'],
      [14, ''],
      [16, ''],
    ])
    for (const { problems } of rejected)
      for (const { zh, en } of problems)
        expect([/\p{Script=Han}/u.test(zh), /^[^\p{Script=Han}]{10,}$/u.test(en)]).toEqual([true, true])
    const csv = await readFile(`${file}.rejected.csv`, 'utf8')
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(csv.split('\r\n').filter((line) => line !== '')).toHaveLength(14)
    expect(csv).toContain('"3","3","repliedAt"')
  })

  it('are forgotten once they are corrected, and only they are taken', async () => {
    const bad = { ...MESSAGE, id: '2', filed_at: 'soon' }
    const file = await ndjson('m.ndjson', [MESSAGE, bad])
    expect(await run(file)).toMatchObject({ taken: 1, rejected: 1 })
    await ndjson('m.ndjson', [MESSAGE, { ...bad, filed_at: '2018-03-01' }])
    expect(await run(file)).toMatchObject({ taken: 1, unchanged: 1, rejected: 0 })
    await expect(readFile(`${file}.rejected.csv`)).rejects.toThrow('ENOENT')
  })

  it('cannot make a formula of a spreadsheet', async () => {
    const file = await ndjson('m.ndjson', [{ ...MESSAGE, id: '=1+1', filed_at: 'x' }])
    await run(file)
    expect(await readFile(`${file}.rejected.csv`, 'utf8')).toContain(`"'=1+1"`)
  })
})

describe('reading again', () => {
  it('changes nothing, and reports a row whose content is another now', async () => {
    const file = await ndjson('m.ndjson', [MESSAGE, { ...MESSAGE, id: '2' }])
    await run(file)
    const before = await taken('1')
    expect(await run(file)).toMatchObject({ taken: 0, unchanged: 2, rejected: 0 })
    await ndjson('m.ndjson', [
      { ...MESSAGE, text: 'other' },
      { ...MESSAGE, id: '2' },
    ])
    expect(await run(file)).toMatchObject({ taken: 0, unchanged: 1, rejected: 1 })
    expect((await rejectedLines(file))[0]).toMatchObject({ line: 1, id: '1' })
    expect(await taken('1')).toEqual(before)
  })

  it('finds the same row twice in one file, across batches too', async () => {
    const rows = Array.from({ length: 450 }, (_, n) => ({ ...MESSAGE, id: String(n % 400) }))
    const file = await ndjson('m.ndjson', [...rows, { ...MESSAGE, id: '7', text: 'other' }])
    expect(await run(file)).toMatchObject({ rows: 451, taken: 400, unchanged: 50, rejected: 1 })
    expect((await rejectedLines(file))[0]?.problems[0]?.zh).toContain('8')
  })

  it('goes on where it was cut off, with every row once', async () => {
    const file = await ndjson(
      'm.ndjson',
      Array.from({ length: 1000 }, (_, n) => ({ ...MESSAGE, id: String(n) })),
    )
    const cut = run(file, {
      onProgress: ({ rows }) => {
        if (rows >= 600) throw new Error('the power went')
      },
    })
    await expect(cut).rejects.toThrow('the power went')
    await expect.poll(takenCount).toBe(400)
    let resumed = 0
    const rest = await run(file, { onResume: (line) => (resumed = line) })
    expect(resumed).toBe(400)
    expect(rest).toMatchObject({ taken: 600, unchanged: 400, rejected: 0 })
    expect(await takenCount()).toBe(1000)
    expect(await run(file, { onResume: () => expect.unreachable() })).toMatchObject({ unchanged: 1000 })
  })

  it('takes every row once when two readings run at the same time', async () => {
    const file = await ndjson(
      'm.ndjson',
      Array.from({ length: 300 }, (_, n) => ({ ...MESSAGE, id: String(n) })),
    )
    const [one, two] = await Promise.all([run(file), run(file)])
    expect([one.taken + two.taken, one.unchanged + two.unchanged, one.rejected + two.rejected]).toEqual([300, 300, 0])
    expect(await takenCount()).toBe(300)
  })

  it('tells what would happen and writes nothing in a dry run, and begins at a line', async () => {
    const file = await ndjson('m.ndjson', [MESSAGE, { ...MESSAGE, id: '2' }, { ...MESSAGE, id: '3', filed_at: 'x' }])
    expect(await run(file, { dryRun: true })).toMatchObject({ rows: 3, taken: 2, rejected: 1 })
    expect(await takenCount()).toBe(0)
    expect(await run(file, { from: 2 })).toMatchObject({ rows: 2, taken: 1, rejected: 1 })
    expect(await taken('1')).toBeUndefined()
  })
})

const REGISTER = [
  [
    '信访编号',
    '信访形式',
    '信访日期',
    '姓名',
    '联系电话',
    '住址',
    '身份证号',
    '信访人数',
    '概况',
    '内容',
    '问题属地',
    '内容分类',
    '信访目的',
    '登记机构',
    '登记人',
    '是否公开',
    '初次信访',
    '受理日期',
    '答复意见',
    '答复日期',
    '办理结果说明',
  ],
  [
    'X-001',
    '来信',
    '2023-05-04',
    '甲某某',
    '13900000000',
    '某路1号',
    '110101199001011234',
    '3',
    '漏水',
    '第一行\n第二行，"引号"',
    '990101',
    '城乡建设',
    '修复',
    'countyWater',
    '乙',
    '是',
    '否',
    '2023-05-10',
    '已修复',
    '2023-06-01',
    '附注',
  ],
  ['X-002', '来访', '2023-05-05', '', '', '', '', '', '噪音', '夜间施工', '', '', '', '', '', '', '', '', '', '', ''],
] as const

const asCsv = (separator: string): string =>
  REGISTER.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n')

async function checkRegister(): Promise<void> {
  const first = (await taken('X-001'))!
  expect(first.matter).toMatchObject({
    channel: 'letter',
    summary: '漏水',
    people_count: 3,
    joint: true,
    publish_consent: true,
    first_for_office: false,
    registered_by: OFFICES.countyWater,
    phase: 'concluded',
    topic: '01',
  })
  expect(first.events[0]?.data['text']).toBe('第一行\n第二行，"引号"')
  expect(first.events.map(({ type, on_date: on }) => [type, on])).toEqual([
    ['registered', '2023-05-04'],
    ['material-added', '2023-05-04'],
    ['accepted', '2023-05-10'],
    ['answered', '2023-06-01'],
    ['delivered', '2023-06-01'],
    ['concluded', '2023-06-01'],
  ])
  expect(first.events[1]?.data['note']).toBe('由其他登记簿转入。\n原编号：X-001\n登记人：乙')
  const key = { regionId: '990101', matterId: first.id }
  const people = await store.desk.revealPeople(officerOf('countyWater'), key, 'check')
  expect(people).toMatchObject([
    { name: '甲某某', phone: '13900000000', address: '某路1号', documentType: 'resident-id' },
  ])
  expect(first.deadlines.find(({ limit_id: limit }) => limit === 'handle')).toMatchObject({
    article: 'Art. 34',
    due: '2023-07-10',
  })
  const second = (await taken('X-002'))!
  expect(second.matter).toMatchObject({
    channel: 'visit',
    phase: 'registered',
    registered_by: OFFICES.countyHousing,
    place: '990101',
  })
}

describe('a register in a table', () => {
  it.each([
    ['UTF-8 with commas', () => Buffer.from(`\uFEFF${asCsv(',')}`)],
    ['UTF-8 with semicolons', () => Buffer.from(asCsv(';'))],
    ['UTF-16 with tabs', () => Buffer.from(`\uFEFF${asCsv('\t')}`, 'utf16le')],
  ])('is read as CSV: %s', async (_name, bytes) => {
    const summary = await run(await written('r.csv', bytes()))
    expect(summary).toMatchObject({ rows: 2, taken: 2, rejected: 0, ignored: ['办理结果说明'] })
    await checkRegister()
  })

  it('is read as CSV in GB 18030, as spreadsheets here write it', async () => {
    // “标题,信访日期,内容” and “路灯,2023-05-04,不亮” in GB 18030.
    const gb = 'b1eacce22cd0c5b7c3c8d5c6da2cc4dac8dd0d0ac2b7b5c62c323032332d30352d30342cb2bbc1c10d0a'
    const summary = await run(await written('g.csv', Buffer.from(gb, 'hex')))
    expect(summary).toMatchObject({ rows: 1, taken: 1 })
    const { rows } = await store.test.admin.query<{ source_id: string }>(
      'select source_id from intake_row where source = $1',
      [path.basename(folder)],
    )
    expect((await taken(rows[0]?.source_id ?? ''))?.matter).toMatchObject({ summary: '路灯' })
  })

  it('is read as XLSX, dates of cells included', async () => {
    const file = path.join(folder, 'r.xlsx')
    const cells = REGISTER.map((row, n) =>
      row.map((value, column) =>
        n > 0 && column === 2
          ? { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' }
          : { type: String, value },
      ),
    )
    await writeExcelFile(cells).toFile(file)
    expect(await run(file)).toMatchObject({ rows: 2, taken: 2, rejected: 0 })
    await checkRegister()
  })

  it('names the line on which a row begins, whatever line breaks stand in its cells', async () => {
    const file = await written(
      'r.csv',
      'id,date,content\n1,2023-05-04,"a\nb\nc"\n2,soon,x\n3,2023-05-04,y,z,z\n4,2023-05-04,"open',
    )
    expect(await run(file)).toMatchObject({ taken: 1, rejected: 3 })
    expect((await rejectedLines(file)).map(({ line }) => line)).toEqual([5, 6, 7])
  })

  it('follows a mapping of columns, which wins over headers', async () => {
    const file = await written('r.csv', 'nr,when,what,标题\n9,2023-05-04,Something,ignored\n')
    await expect(run(file)).rejects.toMatchObject({ code: 'bad-request' })
    const mapping = { nr: 'id', when: 'filedAt', what: 'text', 标题: null } as const
    expect(await run(file, { mapping })).toMatchObject({ taken: 1, ignored: ['标题'] })
    expect((await taken('9'))?.matter).toMatchObject({ summary: 'Something' })
  })

  it('reports words that are not known, with those that are', async () => {
    const file = await written(
      'r.csv',
      'id,date,content,信访形式,是否公开,人数,内容分类,登记机构\n1,2023-05-04,x,飞鸽,也许,几个,没有,没有\n',
    )
    await run(file)
    const [row] = await rejectedLines(file)
    expect(row?.problems.map(({ field }) => field).sort()).toEqual([
      'channel',
      'office',
      'peopleCount',
      'publishConsent',
      'topic',
    ])
  })

  it('owes no notice to who cannot be reached because name and number are masked', async () => {
    const file = await ndjson('m.ndjson', [{ ...MESSAGE, 姓名: '张**', 电话: '138****0000' }])
    await run(file)
    const { events } = (await taken('1'))!
    expect(events[0]?.data['contactable']).toBe(false)
    expect(events[1]?.data['noticeGiven']).toBe(false)
  })

  it('refuses what is no register', async () => {
    const codes = await Promise.all(
      [
        'absent.csv',
        'x.pdf',
        await written('x.xlsx', 'no workbook'),
        await written('noise.ndjson', Buffer.from([0xff, 0xff, 0x0a])),
        await written('noise.csv', Buffer.from([0xff, 0xff, 0x0a])),
      ].map((file) => run(file).catch((error: unknown) => (error instanceof HuiyinError ? error.code : error))),
    )
    expect(codes).toEqual(Array.from({ length: 5 }, () => 'bad-request'))
  })
})

describe('huiyin import matters', () => {
  async function command(
    ...words: string[]
  ): Promise<{ exit: number | undefined; said: string[]; refused?: HuiyinError }> {
    const said: string[] = []
    let exit: number | undefined
    const program = new Command().exitOverride()
    const commandLine: CommandLine = {
      program,
      withOffice: async (work) => {
        exit = await work({} as never)
      },
      print: (line) => said.push(line),
      end: () => undefined,
      report: (line) => said.push(line),
    }
    addIntakeCommands(commandLine, {
      openIntake: () => Promise.resolve({ ...intake(), close: () => Promise.resolve() }),
    })
    try {
      await program.parseAsync(['import', 'matters', ...words, '--source', path.basename(folder)], { from: 'user' })
    } catch (error) {
      if (error instanceof HuiyinError) return { exit, said, refused: error }
      throw error
    }
    return { exit, said }
  }

  it('says what it did and where the rest is, and ends with 1 when rows were not taken', async () => {
    const file = await ndjson('m.ndjson', [MESSAGE, { ...MESSAGE, id: '2', filed_at: 'x', colour: 'red' }])
    const first = await command(file, '--office', 'countyWater')
    expect(first.exit).toBe(1)
    expect(first.said.join('\n')).toMatch(
      /colour[^]*新登记 1，已有 0，未导入 1[^]*1 registered, 0 already there, 1 not taken[^]*rejected\.csv/,
    )
    expect((await taken('1'))?.matter).toMatchObject({ registered_by: OFFICES.countyWater })
    await ndjson('m.ndjson', [MESSAGE])
    expect(await command(file, '--office', 'countyWater')).toMatchObject({ exit: 0 })
  })

  it('registers at the highest petition office, or that of the region, when nobody else is named', async () => {
    expect((await command(await ndjson('m.ndjson', [MESSAGE]))).said[0]).toContain('provincePetitions')
    expect((await taken('1'))?.matter).toMatchObject({ registered_by: OFFICES.provincePetitions })
  })

  it('refuses while no office has been set up', async () => {
    nobody = true
    const { refused } = await command(await ndjson('m.ndjson', [MESSAGE]))
    nobody = false
    expect(refused?.zh).toContain('机构')
    expect(await takenCount()).toBe(0)
  })

  it('reads a mapping file, and refuses one that is wrong, an unknown office, region or line', async () => {
    const mapping = await written('map.json', '{"nr": "id", "colour": null}')
    expect(
      await command(await ndjson('m.ndjson', [{ ...MESSAGE, nr: 'N1', id: undefined }]), '--mapping', mapping),
    ).toMatchObject({ exit: 0 })
    expect(await taken('N1')).toBeDefined()
    const file = await ndjson('m.ndjson', [MESSAGE])
    const wrong = await written('wrong.json', '{"nr": "nothing"}')
    for (const flags of [
      ['--mapping', wrong],
      ['--mapping', 'absent.json'],
      ['--office', 'nowhere'],
      ['--region', '12'],
      ['--from', '0'],
    ])
      expect((await command(file, ...flags)).refused?.code).toBe('bad-request')
  })
})

describe('the real messages that are shared with us', () => {
  it('all become matters, texts and replies byte for byte, once', async (context) => {
    const content = await readFile(SHARED, 'utf8').catch(() => undefined)
    if (content === undefined) return context.skip('the shared data is not here')
    const messages = content
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as typeof MESSAGE)
    const file = await written('real.ndjson', content)
    const first = await run(file)
    expect(first).toMatchObject({ rows: messages.length, taken: messages.length, rejected: 0 })
    expect(await run(file)).toMatchObject({ taken: 0, unchanged: messages.length })
    const { rows } = await store.test.admin.query<{
      id: string
      summary: string
      text: string
      reply: string
      filed: Date
      replied: Date
    }>(
      `select i.source_id as id, r.data->>'summary' as summary, r.data->>'text' as text, a.data->>'opinion' as reply, r.at as filed, a.at as replied
       from intake_row i join matter_event r on r.matter_id = i.matter_id and r.type = 'registered'
         join matter_event a on a.matter_id = i.matter_id and a.type = 'answered' where i.source = $1`,
      [path.basename(folder)],
    )
    const stored = new Map(rows.map((row) => [row.id, row]))
    const different = messages.filter((message) => {
      const row = stored.get(message.id)
      return !(
        row &&
        Buffer.from(row.text).equals(Buffer.from(message.text)) &&
        Buffer.from(row.reply).equals(Buffer.from(message.reply)) &&
        row.summary === message.title &&
        row.filed.getTime() === Date.parse(message.filed_at) &&
        row.replied.getTime() === Date.parse(message.replied_at)
      )
    })
    expect(different.map(({ id }) => id)).toEqual([])
  }, 120_000)
})
