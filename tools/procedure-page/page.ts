import { RULE_SETS, type TimeLimit } from '../../server/src/domains/calendar/index.ts'
import { COMMANDS, type Verb } from '../../server/src/domains/matter/commands/index.ts'
import { CITIZEN_VERBS, GIVEN_BY } from '../../server/src/domains/matter/givers.ts'
import { messages } from '../../server/src/domains/matter/messages/index.ts'
import { isClosed, PHASES, type Phase } from '../../server/src/domains/matter/states.ts'
import { limitsChart, longestWay, stateDiagram } from './diagrams.ts'
import { transitions, type Transition } from './transitions.ts'

const zh = messages['zh-CN']
const { en } = messages
const EXAMPLE = '2025-03-03'

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n')

const phaseName = (phase: Phase): string => `${zh.phases[phase]} ${en.phases[phase]}`
const commandName = (verb: Verb): string => `${zh.commands[verb]} \`${verb}\``

const BEFORE_ANSWER: ReadonlySet<Phase> = new Set<Phase>(['registered', 'routed', 'objected', 'accepted', 'directed'])

function phaseTable(all: readonly Transition[]): string {
  const rows = PHASES.map((phase) => {
    const from = all.filter((transition) => transition.from === phase)
    const moves = from.filter(({ to }) => to !== phase).map(({ verb, to }) => `${commandName(verb)} → ${zh.phases[to]}`)
    const stays = [...new Set(from.filter(({ to }) => to === phase).map(({ verb }) => commandName(verb)))]
    return row(
      `${phaseName(phase)} \`${phase}\`${isClosed(phase) ? ' (closed)' : ''}`,
      moves.join('<br>'),
      stays.join(', '),
    )
  })
  return table(['phase', 'leads on', 'stays'], rows)
}

const givenBy = (verb: Verb): string => {
  const petitioner = (CITIZEN_VERBS as readonly Verb[]).includes(verb) ? 'Petitioner, on the portal. ' : ''
  return `${petitioner}${en.givers[GIVEN_BY[verb]]}`
}

const asks = (verb: Verb): string =>
  Object.entries<{ safeParse(value: unknown): { success: boolean } }>(COMMANDS[verb].input.shape)
    .map(([name, schema]) => (schema.safeParse(undefined).success ? name : `**${name}**`))
    .join(', ')

const commandTable = (): string =>
  table(
    ['command', 'in English', 'asks for (required in bold)', 'given by'],
    (Object.keys(COMMANDS) as Verb[]).map((verb) =>
      row(commandName(verb), en.commands[verb], asks(verb), givenBy(verb)),
    ),
  )

const amount = ({ amount, unit, upTo }: TimeLimit): string =>
  `${upTo ? 'up to ' : ''}${amount} ${unit === 'working-days' ? `working day${amount === 1 ? '' : 's'} 工作日` : 'days 日'}`

const inForce = ({ inForceFrom, inForceTo }: TimeLimit): string => `${inForceFrom} – ${inForceTo ?? ''}`

const limitRow = (limit: TimeLimit): string =>
  row(
    `\`${limit.id}\``,
    `${limit.step.zh} ${limit.step.en}`,
    amount(limit),
    limit.article,
    `${limit.startsAt.zh} ${limit.startsAt.en}`,
    limit.rollLastDay === 'none' ? 'stands' : 'next working day',
    limit.excludesHearingDays ? 'not counted' : 'counted',
    inForce(limit),
  )

const limitTables = (): string =>
  RULE_SETS.map(({ id, name, extends: parent, limits }) =>
    [
      `### ${name.zh} ${name.en} (\`${id}\`)`,
      ...(parent ? [`What is not stated here is as in \`${parent}\`.`] : []),
      table(
        ['limit', 'step', 'length', 'article', 'counted from', 'a last day off', 'hearing days', 'in force'],
        limits.map(limitRow),
      ),
    ].join('\n\n'),
  ).join('\n\n')

/** The whole page `docs/procedure.md`, made from the tables that the code itself runs on. */
export function procedurePage(): string {
  const all = transitions()
  const early = all.filter(({ from }) => BEFORE_ANSWER.has(from))
  const late = all.filter(({ from }) => !BEFORE_ANSWER.has(from))
  const longest = longestWay(EXAMPLE)
  return (
    [
      '# The procedure 信访事项办理程序',
      'Made by `tools/procedure-page.ts` from `states.ts`, `commands/`, `givers.ts` and the rule sets of the calendar; change those, not this page. Articles are of the Regulations on Petition Work 信访工作条例 (2022) unless a table says otherwise.',
      '## From filing to the answer 从登记到答复',
      stateDiagram(early),
      '## From the answer to the end 从答复到终结',
      stateDiagram(late),
      '## Phases and commands 阶段与操作',
      'The interface refuses what is not in this table, and the workbench offers what is.',
      phaseTable(all),
      '## Commands 操作',
      commandTable(),
      '## Time limits 时限',
      'The day of the event that starts a limit is not counted, and a limit ends at the end of its last day in Asia/Shanghai. The rule in force on the first day governs to the end, whoever holds the matter later. Sending a matter on, registering it again or handing it to a successor resets no clock. An objection and the windows to ask for review may be used but need not be: they lapse, and nobody is overdue with them.',
      `A matter received on ${EXAMPLE}, when everybody takes all the time the law gives: it ends on ${longest.at(-1)?.dueOn ?? ''}.`,
      limitsChart(longest),
      limitTables(),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  )
}
