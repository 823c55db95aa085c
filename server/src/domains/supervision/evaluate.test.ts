import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { OFFICES } from '../matter/testing/offices.ts'
import { aKey, officerOf, officerScope, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { migrations as identityMigrations, type Officer } from '../identity/index.ts'
import type { CaseCommand } from './decide.ts'
import { supervisionDesk, type SupervisionDesk } from './desk.ts'
import { evaluateAll } from './evaluate.ts'
import { supervisionSubjects } from './notice-subjects.ts'
import { newId } from '../../platform/crypto/index.ts'
import { findSupervisionFiles } from './reader.ts'
import { warnOfReplies } from './warnings.ts'
import { presentFiguresTable } from './present.ts'
import { migrations } from './migrations/index.ts'
import { wordingBy } from '../document/testing/wording.ts'
import { renderHtmlPreview } from '../../platform/documents/index.ts'
import { writeAdvice, writeReminder, writeStepPaper } from './papers.ts'
import { supervisionForms } from './template-forms.ts'
import { AdviceView, BatchView, CaseView } from './views.ts'

let store: MatterStore
let desk: SupervisionDesk
let matter: { regionId: string; matterId: string }

beforeAll(async () => {
  store = await openMatterStore('2026-03-02T02:00:00.000Z', [...identityMigrations, ...migrations])
  desk = supervisionDesk(store.context)
})
afterAll(() => store.close())
beforeEach(async () => {
  store.clock.set('2026-03-02T02:00:00.000Z')
  await store.test.admin.query(
    'delete from supervision_case; delete from supervision_step; delete from supervision_advice',
  )
  await store.test.admin.query(
    'delete from matter_deadline; delete from matter_event; delete from matter_search; delete from matter',
  )
  matter = await store.file()
  await store.give('countyPetitions', matter, 'assign', { lead: OFFICES.countyHousing, assisting: [] })
  await store.give('countyHousing', matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
})

const on = (day: string): void => store.clock.set(`${day}T02:00:00.000Z`)
const supervisor: Officer = officerOf('countyPetitions')
const open = async (officer: Officer = supervisor) =>
  (await desk.list(officer, { side: 'all', state: 'open', limit: 50 })).items
const closed = async () => (await desk.list(supervisor, { side: 'all', state: 'closed', limit: 50 })).items
const act = async (command: CaseCommand, officer = supervisor): Promise<void> => {
  const [line] = await open()
  if (!line) throw new Error('no case')
  await desk.act(officer, { ...line, expectedVersion: line.version }, command, aKey())
}

describe('advice without a case', () => {
  const give = (more: object = {}, officer = supervisor) =>
    desk.advise(
      officer,
      {
        kind: 'policy',
        to: OFFICES.countyWater,
        text: 'Publish when water is let in.',
        replyBy: '2026-03-16',
        ...more,
      },
      aKey(),
    )
  const water = officerOf('countyWater')

  it.each(['improve', 'policy', 'accountability'] as const)(
    'of the kind %s is numbered, read by the two offices alone, answered once with files, and counted',
    async (kind) => {
      const key = await give({ kind })
      const [mine] = (await desk.adviceList(supervisor, { box: 'given', limit: 5 })).items
      const [theirs] = (await desk.adviceList(water, { box: 'received', limit: 5 })).items
      expect(mine).toMatchObject({ id: key.id, caseId: null, matterId: null, kind, mayAnswer: false })
      expect(theirs).toMatchObject({ id: key.id, mayAnswer: true, number: mine?.number })
      expect(mine?.number).not.toBe('')
      for (const name of ['countyHousing', 'cityPetitions', 'otherCountyHousing'] as const)
        await expect(desk.advice(officerOf(name), key)).rejects.toMatchObject({ code: 'not-found' })
      const file = { id: newId(), name: 'rota.txt', type: 'text/plain', size: 4, sha256: 'a'.repeat(64) }
      const answer = { adoption: 'adopted' as const, reply: 'Every Monday.', files: [file] as never }
      const answering = () => desk.answerAdvice(water, { ...key, expectedVersion: 1 }, answer, aKey())
      const tries = await Promise.allSettled([answering(), answering()])
      expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      await expect(answering()).rejects.toMatchObject({ code: 'step-not-open' })
      const { view, number } = await desk.advice(supervisor, key)
      expect([view.adoption, view.files.map(({ name }) => name), number]).toEqual(['adopted', ['rota.txt'], null])
      expect(await desk.adviceFile(supervisor, key, file.id)).toMatchObject({ sha256: file.sha256 })
      await expect(desk.adviceFile(officerOf('countyHousing'), key, file.id)).rejects.toMatchObject({
        code: 'not-found',
      })
      const held = await store.test.database.read({ audience: 'system' }, (tx) =>
        findSupervisionFiles(tx, [file.sha256, 'b'.repeat(64)]),
      )
      expect([...held]).toEqual([file.sha256])
      const asked = { from: '2026-01-01', to: '2026-12-31', supervisor: supervisor.officeId }
      expect((await desk.figures(supervisor, asked)).advice[kind]).toMatchObject({ given: 1, answered: 1, adopted: 1 })
    },
  )

  it('is due after today, goes to another office that exists, and is given by who supervises', async () => {
    await expect(give({ replyBy: '2026-03-02' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(give({ to: OFFICES.countyPetitions })).rejects.toMatchObject({ code: 'invalid' })
    await expect(give({ to: newId() })).rejects.toMatchObject({ code: 'accusation-protected' })
    await expect(give({}, officerOf('countyHousing'))).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('reminds the office ahead of the day, once for each day, until it has answered', async () => {
    const key = await give()
    const reminders = async (): Promise<string[]> =>
      (
        await store.test.admin.query<{ notice: string }>(
          `select kind as notice from notification where kind like 'supervision.reply%' order by id`,
        )
      ).rows.map(({ notice }) => notice)
    const before = (await reminders()).length
    on('2026-03-16')
    await warnOfReplies(store.context)
    await warnOfReplies(store.context)
    expect((await reminders()).length).toBe(before + 1)
    await desk.answerAdvice(
      water,
      { ...key, expectedVersion: 1 },
      { adoption: 'partly', reply: 'Yes.', files: [] },
      aKey(),
    )
    on('2026-03-20')
    await warnOfReplies(store.context)
    expect((await reminders()).length).toBeLessThanOrEqual(before + 1)
  })
})

describe('computing the triggers', () => {
  it('opens nothing on the last day of a limit, one case on the day after, and none again', async () => {
    on('2026-05-06')
    expect((await evaluateAll(store.context)).opened).toBe(0)
    on('2026-05-07')
    expect((await evaluateAll(store.context)).opened).toBe(1)
    expect((await evaluateAll(store.context)).opened).toBe(0)
    const [line] = await open()
    expect(line).toMatchObject({ kind: 'overdue', since: '2026-05-07', office: { id: OFFICES.countyHousing } })
  })

  it('opens one case, too, when it runs eight times at once', async () => {
    on('2026-05-20')
    const runs = await Promise.all(Array.from({ length: 8 }, () => evaluateAll(store.context)))
    expect(runs.reduce((sum, run) => sum + run.opened, 0)).toBe(1)
    const { rows } = await store.test.admin.query('select kind from supervision_case')
    expect(rows).toEqual([{ kind: 'overdue' }])
    const steps = await store.test.admin.query('select type from supervision_step')
    expect(steps.rows).toEqual([{ type: 'opened' }])
  })

  it('closes a case whose cause is gone, says so, and closes it once', async () => {
    on('2026-05-20')
    await evaluateAll(store.context)
    await store.give('countyHousing', matter, 'answer', {
      request: 'Repair.',
      facts: 'Dark.',
      opinion: 'It is repaired.',
      legalBasis: 'Rules.',
      outcome: 'explained',
    })
    const runs = await Promise.all(Array.from({ length: 4 }, () => evaluateAll(store.context)))
    expect(runs.reduce((sum, run) => sum + run.closed, 0)).toBe(1)
    expect(await open()).toEqual([])
    const [line] = await closed()
    expect(line?.closedOn).toBe('2026-05-20')
    const view = await desk.one(supervisor, line ?? { regionId: '', id: '' })
    expect(view.steps.map(({ type }) => type)).toEqual(['opened', 'closed-itself'])
  })

  it('does not open again for a cause that an officer has closed', async () => {
    on('2026-05-20')
    await evaluateAll(store.context)
    await act({ verb: 'close', input: { reason: 'The court has it.' } })
    expect((await evaluateAll(store.context)).opened).toBe(0)
    expect(await open()).toEqual([])
  })
})

describe('who sees a case', () => {
  it('the supervising office, the supervised one and the petition offices above; nobody else', async () => {
    on('2026-05-20')
    await evaluateAll(store.context)
    const sees = async (name: Parameters<typeof officerOf>[0]) => (await open(officerOf(name))).length
    expect(await sees('countyPetitions')).toBe(1)
    expect(await sees('countyHousing')).toBe(1)
    expect(await sees('cityPetitions')).toBe(1)
    expect(await sees('countyWater')).toBe(0)
    expect(await sees('otherCounty')).toBe(0)
  })

  it('Art. 30(3): an office that is accused later loses sight of the case, in the database itself', async () => {
    on('2026-05-20')
    await evaluateAll(store.context)
    const { matter: now } = await store.desk.load({ kind: 'system', name: 'test' }, matter)
    await store.test.admin.query('update matter set seen_by = array_remove(seen_by, $1)', [OFFICES.countyHousing])
    expect(now.accused).toEqual([])
    for (const table of ['supervision_case', 'supervision_step'])
      expect(
        await store.test.database.read(officerScope('countyHousing'), (tx) => tx.query(`select 1 from ${table}`)),
      ).toEqual([])
  })

  it('Art. 28(3): staff who are recused see nothing of it', async () => {
    on('2026-05-20')
    await evaluateAll(store.context)
    await store.give('countyHousing', matter, 'recuse', {
      staffId: officerOf('countyHousing').staffId,
      reason: 'A relative.',
    })
    expect(await open(officerOf('countyHousing'))).toEqual([])
  })
})

describe('acting in a case', () => {
  beforeEach(async () => {
    on('2026-05-20')
    await evaluateAll(store.context)
  })

  it('is for the supervising office alone', async () => {
    for (const name of ['countyHousing', 'cityPetitions'] as const)
      await expect(act({ verb: 'remind', input: { text: 'Please.' } }, officerOf(name))).rejects.toMatchObject({
        code: 'not-allowed',
      })
    await expect(
      act({ verb: 'remind', input: { text: 'Please.' } }, officerOf('countyPetitions', ['intake-clerk'])),
    ).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('two officers cannot overwrite each other', async () => {
    const [line] = await open()
    const command: CaseCommand = { verb: 'remind', input: { text: 'Please.' } }
    const key = { regionId: line?.regionId ?? '', id: line?.id ?? '', expectedVersion: line?.version ?? 0 }
    const both = await Promise.allSettled([
      desk.act(supervisor, key, command, aKey()),
      desk.act(supervisor, key, command, aKey()),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('Art. 40(1): a supervision letter is a step of the matter; the answer in the matter is noted in the case', async () => {
    await act({ verb: 'letter', input: { letter: 'Answer the petitioner.', replyBy: '2026-05-27' } })
    expect((await open())[0]?.nextOwed).toBe('2026-05-27')
    await store.give('countyHousing', matter, 'replySupervision', { reply: 'By Friday.' })
    await evaluateAll(store.context)
    const [line] = await open()
    expect(line?.nextOwed).toBeNull()
    const view = await desk.one(supervisor, line ?? { regionId: '', id: '' })
    expect(view.letters).toMatchObject([{ reply: 'By Friday.', repliedOn: '2026-05-20', overdue: false }])
    expect(view.steps.map(({ type }) => type)).toEqual(['opened', 'letter-sent', 'letter-answered'])
  })

  it('a letter that is not answered in time becomes a case of its own', async () => {
    await act({ verb: 'letter', input: { letter: 'Answer the petitioner.', replyBy: '2026-05-27' } })
    on('2026-05-27')
    expect((await evaluateAll(store.context)).opened).toBe(0)
    on('2026-05-28')
    expect((await evaluateAll(store.context)).opened).toBe(1)
    expect((await open()).map(({ kind }) => kind).toSorted()).toEqual(['no-feedback', 'overdue'])
  })

  it('Art. 40(2)-(4): an office without a part in the matter reads the advice alone, and answers in writing', async () => {
    await act({
      verb: 'advise',
      input: { kind: 'policy', to: OFFICES.countyWater, text: 'Say who owns street lights.', replyBy: '2026-06-20' },
    })
    const water = officerOf('countyWater')
    const { items } = await desk.adviceList(water, { box: 'received', limit: 10 })
    expect(items).toMatchObject([{ kind: 'policy', matterId: null, mayAnswer: true, adoption: null }])
    expect(await open(water)).toEqual([])
    const [advice] = items
    const key = { regionId: advice?.regionId ?? '', id: advice?.id ?? '', expectedVersion: 1 }
    const answer = { adoption: 'partly', reply: 'From July on.' } as const
    await expect(desk.answerAdvice(officerOf('countyHousing'), key, answer, aKey())).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await desk.answerAdvice(water, key, answer, aKey())
    await expect(desk.answerAdvice(water, key, answer, aKey())).rejects.toMatchObject({ code: 'step-not-open' })
    const figures = await desk.figures(supervisor, {
      from: '2026-01-01',
      to: '2026-12-31',
      supervisor: supervisor.officeId,
    })
    expect(figures.advice.policy).toEqual({ given: 1, answered: 1, adopted: 0, partly: 1, notAdopted: 0 })
    expect(figures.advice.improve.given).toBe(0)
    const table = new Map(presentFiguresTable(figures, 'en').map(([name, value]) => [name, value]))
    expect(table.get('Period')).toBe('2026-01-01 – 2026-12-31')
    expect(table.get('Advice (Complete policy): adopted in part')).toBe('1')
    expect(presentFiguresTable(figures, 'zh-CN')).toHaveLength(table.size)
  })

  it('visits, talks and listing have dates and outcomes; a listed case is delisted before it is closed', async () => {
    const future = { on: '2026-05-21', participants: 'The head', record: 'Said.', outcome: 'Agreed.' }
    await expect(act({ verb: 'talk', input: future })).rejects.toMatchObject({ code: 'invalid' })
    await act({ verb: 'talk', input: { ...future, on: '2026-05-20' } })
    await act({ verb: 'list', input: { until: '2026-06-20', reason: 'Still nothing.' } })
    await expect(act({ verb: 'list', input: { until: '2026-06-20', reason: 'Twice.' } })).rejects.toMatchObject({
      code: 'step-not-open',
    })
    await expect(act({ verb: 'close', input: { reason: 'Enough.' } })).rejects.toMatchObject({ code: 'step-not-open' })
    await act({ verb: 'delist', input: { outcome: 'The lamp burns.' } })
    await act({ verb: 'close', input: { reason: 'Seen on the spot.' } })
    const [line] = await closed()
    expect(line?.lastStep).toBe('closed')
    await expect(
      desk.act(
        supervisor,
        { regionId: line?.regionId ?? '', id: line?.id ?? '', expectedVersion: line?.version ?? 0 },
        { verb: 'remind', input: { text: 'x' } },
        aKey(),
      ),
    ).rejects.toMatchObject({ code: 'step-not-open' })
  })

  it('an office is reminded of all its open cases at once, in a batch that it reads', async () => {
    const { id, regionId } = await desk.remindOffice(supervisor, OFFICES.countyHousing, 'All of it, please.', aKey())
    const batch = await desk.batch(officerOf('countyHousing'), { regionId, id })
    expect(batch).toMatchObject({ cases: 1, lines: [{ lastStep: 'reminded' }] })
    await expect(desk.batch(officerOf('countyWater'), { regionId, id })).rejects.toMatchObject({ code: 'not-found' })
    await expect(desk.remindOffice(supervisor, OFFICES.countyWater, 'Nothing.', aKey())).rejects.toMatchObject({
      code: 'step-not-open',
    })
  })

  it('a case is opened by decision once, and stays until it is closed by hand', async () => {
    const id = await desk.open(supervisor, matter, 'The mayor asked.', aKey())
    await expect(desk.open(supervisor, matter, 'Again.', aKey())).rejects.toMatchObject({ code: 'step-not-open' })
    await expect(desk.open(officerOf('countyHousing'), matter, 'Me too.', aKey())).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await evaluateAll(store.context)
    expect((await open()).some((line) => line.id === id)).toBe(true)
    expect((await desk.ofMatter(supervisor, matter)).mayOpen).toBe(false)
  })
})

describe('who is told', () => {
  interface Told {
    kind: string
    about: string
    number: string
    confidential: boolean
    recipient: { officeId?: string }
    values: Record<string, string>
    id: string
  }
  const told = (): Promise<Told[]> =>
    store.test.database.read({ audience: 'system' }, (tx) =>
      tx.query<Told & object>(
        `select kind, about_of as about, number, confidential, recipient, values, about_id as id from notification
         where about_of like 'supervision%' order by id`,
      ),
    )
  const summary = async (): Promise<string[]> =>
    (await told()).map(
      ({ kind, recipient, values }) =>
        `${kind} ${Object.entries(OFFICES).find(([, id]) => id === recipient.officeId)?.[0] ?? ''} ${values.due ?? values.standing ?? ''}`,
    )
  beforeEach(async () => {
    await store.test.admin.query('delete from notification')
    on('2026-05-20')
    await evaluateAll(store.context)
  })

  it('the supervised office of a reminder, a talk and a listing, and the advised office of advice', async () => {
    await act({ verb: 'remind', input: { text: 'SECRET' } })
    await act({
      verb: 'talk',
      input: { on: '2026-05-20', participants: 'SECRET', record: 'SECRET', outcome: 'SECRET' },
    })
    await act({ verb: 'list', input: { until: '2026-06-30', reason: 'SECRET' } })
    await act({
      verb: 'advise',
      input: { kind: 'improve', to: OFFICES.countyWater, text: 'SECRET', replyBy: '2026-06-10' },
    })
    await desk.remindOffice(supervisor, OFFICES.countyHousing, 'SECRET', aKey())
    expect(await summary()).toEqual([
      'supervision.reminded countyHousing ',
      'supervision.talked countyHousing ',
      'supervision.listed countyHousing 2026-06-30',
      'supervision.advice countyWater 2026-06-10',
      'supervision.batch countyHousing ',
    ])
    expect(JSON.stringify(await told())).not.toContain('SECRET')
  })

  it('of a confidential matter by nothing but its number', async () => {
    matter = await store.file({ confidential: true })
    await store.give('countyPetitions', matter, 'assign', { lead: OFFICES.countyHousing, assisting: [] })
    await desk.open(supervisor, matter, 'It is urgent.', aKey())
    const line = (await open()).find(({ kind }) => kind === 'by-hand')
    if (!line) throw new Error('no case')
    const listing = { verb: 'list', input: { until: '2026-06-30', reason: 'SECRET' } } as const
    await desk.act(supervisor, { ...line, expectedVersion: line.version }, listing, aKey())
    expect((await told()).map(({ kind, confidential, values }) => ({ kind, confidential, values }))).toEqual([
      { kind: 'supervision.listed', confidential: true, values: {} },
    ])
  })

  it('before the last day to answer, once; and no more when the answer is there', async () => {
    await act({
      verb: 'advise',
      input: { kind: 'improve', to: OFFICES.countyWater, text: 'Change it.', replyBy: '2026-06-10' },
    })
    const [advice] = (await desk.adviceList(officerOf('countyWater'), { box: 'received', limit: 9 })).items
    if (!advice) throw new Error('no advice')
    const warned = async (day: string): Promise<string[]> => {
      await store.test.admin.query('delete from notification')
      on(day)
      await Promise.all([warnOfReplies(store.context), warnOfReplies(store.context)])
      return summary()
    }
    expect(await warned('2026-05-27')).toEqual([])
    expect(await warned('2026-06-08')).toEqual(['supervision.reply-near countyWater 2026-06-10'])
    expect(await warned('2026-06-10')).toEqual(['supervision.reply-today countyWater 2026-06-10'])
    expect(await warned('2026-06-11')).toEqual(['supervision.reply-overdue countyWater 2026-06-10'])
    await store.test.admin.query('delete from notification')
    await desk.answerAdvice(
      officerOf('countyWater'),
      { ...advice, expectedVersion: advice.version },
      { adoption: 'adopted', reply: 'SECRET' },
      aKey(),
    )
    expect((await summary()).toSorted()).toEqual(['@settle  ', 'supervision.advice-answered countyPetitions '])
    expect(await warned('2026-06-11')).toEqual([])
  })

  it('before the last day to answer, although the case in which it was given is closed', async () => {
    await act({
      verb: 'advise',
      input: { kind: 'improve', to: OFFICES.countyWater, text: 'Change it.', replyBy: '2026-06-10' },
    })
    await act({ verb: 'close', input: { reason: 'Seen on the spot.' } })
    await store.test.admin.query('delete from notification')
    on('2026-06-08')
    await Promise.all([warnOfReplies(store.context), warnOfReplies(store.context)])
    expect(await summary()).toEqual(['supervision.reply-near countyWater 2026-06-10'])
  })

  it('only who may know: of advice the two offices, nobody who is recused', async () => {
    await act({
      verb: 'advise',
      input: { kind: 'improve', to: OFFICES.countyWater, text: 'Change it.', replyBy: '2026-06-10' },
    })
    const [{ id } = { id: '' }] = await told()
    const staff = (['countyWater', 'countyHousing', 'countyPetitions'] as const).map((name) => {
      const { staffId, officeId, roles } = officerOf(name)
      return { id: staffId, officeId, roles, name, username: name, regionId: '990101' } as never
    })
    const knowing = await store.test.database.read({ audience: 'system' }, async (tx) =>
      supervisionSubjects(store.context)['supervision-advice']?.mayKnow(tx, { regionId: '990101', id }, staff),
    )
    expect(knowing?.map(({ officeId }) => officeId)).toEqual([OFFICES.countyWater, OFFICES.countyPetitions])
  })
})

it('law of what supervision issues: advice, reminders, talks and listings read as they were issued', async () => {
  on('2026-05-20')
  await evaluateAll(store.context)
  const wordings = supervisionForms.map((form) => wordingBy(store.context, supervisor, form))
  for (const wording of wordings) await wording.close('Ask for {issuer}.')
  const talk = { on: '2026-05-20', participants: 'The head', record: 'Said.', outcome: 'Agreed.' }
  await act({ verb: 'talk', input: talk })
  await act({ verb: 'list', input: { until: '2026-06-20', reason: 'Still nothing.' } })
  const advise = {
    kind: 'policy',
    to: OFFICES.countyWater,
    text: 'Say who owns lights.',
    replyBy: '2026-06-20',
  } as const
  await act({ verb: 'advise', input: advise })
  const batch = await desk.remindOffice(supervisor, OFFICES.countyHousing, 'All of it, please.', aKey())
  const [line] = await open()
  if (!line) throw new Error('no case')

  const read = async (): Promise<string> => {
    const view = await desk.one(supervisor, line)
    const [advice] = (await desk.adviceList(officerOf('countyWater'), { box: 'received', limit: 1 })).items
    const reminder = await desk.batch(officerOf('countyHousing'), batch)
    if (!advice) throw new Error('no advice')
    const shown = [CaseView.parse(view), AdviceView.parse(advice), BatchView.parse(reminder)]
    expect(JSON.stringify(shown)).not.toContain('closing')
    return (['zh-CN', 'en'] as const)
      .flatMap((lang) => [
        ...view.steps.flatMap((step) => writeStepPaper(view, step as never, lang) ?? []),
        writeAdvice(advice, null, lang),
        writeReminder(reminder, lang),
      ])
      .map(renderHtmlPreview)
      .join('')
  }
  expect((await read()).split('Ask for countyPetitions.')).toHaveLength(9)
  for (const wording of wordings) await wording.neverChanges(read)
})
