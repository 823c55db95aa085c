import {
  dueDate,
  limitInForce,
  NATIONAL,
  SEED_CALENDAR,
  type LimitId,
} from '../../server/src/domains/calendar/index.ts'
import { messages } from '../../server/src/domains/matter/messages/index.ts'
import type { Phase } from '../../server/src/domains/matter/states.ts'
import { addDays, type LocalDate } from '../../server/src/platform/time/index.ts'
import type { Transition } from './transitions.ts'

const zh = messages['zh-CN']
const { en } = messages
const node = (phase: Phase): string => phase.replaceAll('-', '_')

/** A Mermaid state diagram of the transitions that change the phase, commands between the same two phases on one arrow. */
export function stateDiagram(transitions: readonly Transition[]): string {
  const moves = transitions.filter(({ from, to }) => from !== to)
  const phases = [...new Set(moves.flatMap(({ from, to }) => [from, to]))]
  const arrows = Map.groupBy(moves, ({ from, to }) => `${node(from)} --> ${node(to)}`)
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...phases.map((phase) => `  ${node(phase)}: ${zh.phases[phase]} ${en.phases[phase]}`),
    ...[...arrows].map(([arrow, along]) => `  ${arrow}: ${along.map(({ verb }) => zh.commands[verb]).join('、')}`),
    '```',
  ].join('\n')
}

/** What follows what when everybody takes all the time the law gives. */
const LONGEST = [
  'route',
  'notify-routed',
  'handle',
  'extend',
  'ask-review',
  'review',
  'ask-second-review',
  'second-review',
] as const

/** One step of the longest way: the day its limit starts and its last day. */
export interface LongestStep {
  limit: LimitId
  startedOn: LocalDate
  dueOn: LocalDate
}

/** The longest way of a matter received on a day: every step is taken on the last day of its limit. */
export function longestWay(receivedOn: LocalDate): readonly LongestStep[] {
  const steps: LongestStep[] = []
  let startedOn = receivedOn
  for (const limit of LONGEST) {
    const rule = limitInForce(NATIONAL, limit, startedOn)
    if (rule === undefined) throw new Error(`no limit ${limit} on ${startedOn}`)
    const { due, nominal } = dueDate(rule, startedOn, SEED_CALENDAR)
    steps.push({ limit, startedOn, dueOn: due })
    startedOn = limit === 'handle' ? nominal : due
  }
  return steps
}

/** A Mermaid Gantt chart of the longest way. */
export function limitsChart(steps: readonly LongestStep[]): string {
  const stepName = (limit: LimitId): string => limitInForce(NATIONAL, limit, '2022-05-01')?.step.zh ?? limit
  return [
    '```mermaid',
    'gantt',
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %Y-%m',
    ...steps.map(({ limit, startedOn, dueOn }) => `  ${stepName(limit)} :${limit}, ${startedOn}, ${addDays(dueOn, 1)}`),
    '```',
  ].join('\n')
}
