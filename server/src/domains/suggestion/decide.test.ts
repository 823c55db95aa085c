import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HuiyinError } from '../../platform/errors/index.ts'
import { addDays } from '../../platform/time/index.ts'
import {
  decideSubmission,
  decideTopic,
  periodOf,
  recognisable,
  requireRewardable,
  requireSubmittable,
  topicVerbs,
  type TopicCommand,
} from './decide.ts'
import { DECISIONS, TOPIC_STATES, type TopicState } from './states.ts'
import { Contact, Reward, Submission, TopicDraft, type Submitted, type Topic } from './topic.ts'

const NOBODY = Contact.parse({})
const draft = {
  title: '题目',
  background: '背景',
  questions: ['问一', '问二'],
  opensOn: '2026-03-01',
  closesOn: '2026-03-31',
  themes: ['交通'],
}
const aTopic = (change: Partial<Topic> = {}): Topic => ({
  ...draft,
  regionId: '990101',
  id: '01990000-0000-7000-8000-000000000001',
  officeId: '01990000-0000-7000-8000-000000000002',
  state: 'published',
  report: '',
  reportedOn: null,
  version: 1,
  ...change,
})
const aSubmitted = (change: Partial<Submitted> = {}): Submitted => ({
  regionId: '990101',
  id: '01990000-0000-7000-8000-000000000003',
  topicId: aTopic().id,
  officeId: aTopic().officeId,
  number: '1',
  receivedAt: '2026-03-05T02:00:00.000Z',
  receivedOn: '2026-03-05',
  answers: ['多设路灯'],
  publishConsent: true,
  reachable: false,
  theme: null,
  duplicateOf: null,
  decision: null,
  reply: '',
  repliedOn: null,
  published: false,
  version: 1,
  ...change,
})
const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return error instanceof HuiyinError ? error.code : String(error)
  }
  return 'done'
}

describe('a topic', () => {
  it('takes suggestions on every day of its period and on no other, once it is published', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 400 }), fc.nat({ max: 200 }), (n, length) => {
        const topic = aTopic({ closesOn: addDays(draft.opensOn, length) })
        const today = addDays(draft.opensOn, n)
        const open = n >= 0 && n <= length
        expect(periodOf(topic, today) === 'open').toBe(open)
        const submit = () => requireSubmittable(topic, Submission.parse({ answers: ['x'] }), today)
        expect(codeOf(submit)).toBe(open ? 'done' : 'window-closed')
        for (const state of ['draft', 'closed', 'reported'] as const)
          expect(
            codeOf(() => requireSubmittable({ ...topic, state }, Submission.parse({ answers: ['x'] }), today)),
          ).toBe('window-closed')
      }),
    )
  })

  it('knows in every state exactly the verbs of the table, and the report also once its last day has passed', () => {
    const commands: TopicCommand[] = [
      { verb: 'edit', draft: TopicDraft.parse(draft) },
      { verb: 'publish' },
      { verb: 'extend', closesOn: '2026-05-01', reason: 'x' },
      { verb: 'themes', themes: ['水'] },
      { verb: 'close', reason: 'x' },
      { verb: 'report', report: 'x' },
    ]
    for (const state of Object.keys(TOPIC_STATES) as TopicState[])
      for (const command of commands) {
        const may = (TOPIC_STATES[state] as readonly string[]).includes(command.verb)
        expect([state, command.verb, codeOf(() => decideTopic(aTopic({ state }), command, '2026-03-10'))]).toEqual([
          state,
          command.verb,
          may ? 'done' : 'step-not-open',
        ])
      }
    expect(topicVerbs(aTopic(), '2026-04-01')).toContain('report')
    expect(decideTopic(aTopic(), { verb: 'report', report: '采纳三条' }, '2026-04-02').after).toMatchObject({
      state: 'reported',
      reportedOn: '2026-04-02',
    })
  })

  it('is not published when its period is over, and only ever made longer', () => {
    expect(codeOf(() => decideTopic(aTopic({ state: 'draft' }), { verb: 'publish' }, '2026-04-01'))).toBe('invalid')
    for (const closesOn of ['2026-03-31', '2026-03-20', '2026-04-05'])
      expect(codeOf(() => decideTopic(aTopic(), { verb: 'extend', closesOn, reason: 'x' }, '2026-04-06'))).toBe(
        'invalid',
      )
    expect(TopicDraft.safeParse({ ...draft, closesOn: '2026-02-01' }).success).toBe(false)
  })
})

describe('a suggestion', () => {
  const topic = aTopic()
  const give = (one: Submitted, command: Parameters<typeof decideSubmission>[1]) =>
    decideSubmission(one, command, topic, '2026-03-10')

  it('says something in at least one answer; who wrote may stay unknown', () => {
    expect(Submission.safeParse({ answers: ['', ' '] }).success).toBe(false)
    expect(Submission.parse({ answers: ['', '有'] }).contact).toEqual(NOBODY)
  })

  it('is sorted under themes of its topic and joined only to a first one of the same topic', () => {
    expect(give(aSubmitted(), { verb: 'sort', theme: '交通', duplicateOf: null }).after.theme).toBe('交通')
    expect(codeOf(() => give(aSubmitted(), { verb: 'sort', theme: '没有', duplicateOf: null }))).toBe('invalid')
    const other = aSubmitted({ id: '01990000-0000-7000-8000-000000000009' })
    expect(give(aSubmitted(), { verb: 'sort', theme: null, duplicateOf: other }).after.duplicateOf).toBe(other.id)
    for (const wrong of [aSubmitted(), { ...other, topicId: 'x' }, { ...other, duplicateOf: 'y' }])
      expect(codeOf(() => give(aSubmitted(), { verb: 'sort', theme: null, duplicateOf: wrong }))).toBe('invalid')
  })

  it('is decided each of four ways with reasons, replied after that, and then decided no more', () => {
    for (const kind of DECISIONS) {
      const decided = give(aSubmitted(), { verb: 'decide', kind, reasons: '因为' }).after
      expect(decided.decision).toEqual({ kind, reasons: '因为', on: '2026-03-10' })
      const replied = give(decided, { verb: 'reply', text: '感谢' }).after
      expect(replied.repliedOn).toBe('2026-03-10')
      expect(codeOf(() => give(replied, { verb: 'decide', kind, reasons: '又' }))).toBe('step-not-open')
    }
    expect(codeOf(() => give(aSubmitted(), { verb: 'reply', text: '感谢' }))).toBe('step-not-open')
  })

  it('is published with consent, after the reply, and with nobody recognisable', () => {
    const text = { title: '多设路灯', text: '建议多设路灯。', outcome: '已列入计划。' }
    const replied = aSubmitted({
      decision: { kind: 'adopted', reasons: 'x', on: '2026-03-09' },
      reply: 'x',
      repliedOn: '2026-03-09',
    })
    expect(give(replied, { verb: 'publish', text, contact: NOBODY }).after.published).toBe(true)
    expect(codeOf(() => give({ ...replied, publishConsent: false }, { verb: 'publish', text, contact: NOBODY }))).toBe(
      'step-not-open',
    )
    expect(codeOf(() => give({ ...replied, repliedOn: null }, { verb: 'publish', text, contact: NOBODY }))).toBe(
      'step-not-open',
    )
    const contact = { name: '甄有其', phone: '0000-5555555', email: '' }
    expect(codeOf(() => give(replied, { verb: 'publish', text: { ...text, outcome: '甄有其的建议' }, contact }))).toBe(
      'invalid',
    )
  })

  it('is recognisable by any telephone, identity number or address of e-mail, and by who wrote it', () => {
    const digits = (n: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }).map((list) => list.join(''))
    fc.assert(
      fc.property(fc.constantFrom('title', 'text', 'outcome' as const), digits(9), (part, rest) => {
        const text = { title: '题', text: '文', outcome: '果', [part as string]: `请联系 13${rest}。` }
        expect(recognisable(text, NOBODY)).toContain(`13${rest}`)
      }),
    )
    const within = (piece: string) => recognisable({ title: '题', text: `前${piece}后`, outcome: '果' }, NOBODY)
    for (const piece of ['11010119900307123X', ' 0571-88880000 ', 'name@example.cn', '１３８００００００００'])
      expect(within(piece)).not.toBeNull()
    expect(within('2026年安装路灯 120 盏，投资 350000 元')).toBeNull()
  })

  it('is rewarded only when it was of use; money has an amount in fen, an honour a name', () => {
    for (const kind of DECISIONS) {
      const one = aSubmitted({ decision: { kind, reasons: 'x', on: '2026-03-09' } })
      expect(codeOf(() => requireRewardable(one))).toBe(
        kind === 'adopted' || kind === 'partly' ? 'done' : 'step-not-open',
      )
    }
    expect(codeOf(() => requireRewardable(aSubmitted()))).toBe('step-not-open')
    const may = (reward: object) => Reward.safeParse({ reason: '采纳', ...reward }).success
    expect([
      may({ kind: 'money', amountFen: 50_000 }),
      may({ kind: 'money' }),
      may({ kind: 'honour', title: '金点子' }),
      may({ kind: 'honour' }),
    ]).toEqual([true, false, true, false])
    expect([may({ kind: 'money', amountFen: 0.5 }), may({ kind: 'gift', title: '纪念册', amountFen: 1 })]).toEqual([
      false,
      false,
    ])
  })
})
