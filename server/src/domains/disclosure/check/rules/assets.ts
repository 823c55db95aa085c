import { isZero, parseDecimal } from '../../decimal.ts'
import type { Row, Table } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { phrase, tableName } from '../../messages/index.ts'
import { atMost, figureOf, present, states, sums } from '../compare.ts'
import { type Facts, cellOf, hasMoney, hasRows, operand, rowCoded } from '../facts.ts'
import { type OutlineNode, outlineOf } from '../outline.ts'
import type { Rule } from '../rule.ts'
import { claimOperand } from './claims.ts'

const TOTAL = /^(?:合计|总计|资产总额|资产总计)$/u

const nodeChecks = (table: Table, node: OutlineNode): Check[] => {
  const whole = operand(table, node.row, 'value')
  const checks: (Check | undefined)[] = []
  if (whole !== undefined) {
    const children = present(node.children.map((child) => operand(table, child.row, 'value')))
    if (children.some((child) => child.amount !== undefined))
      checks.push(
        sums({
          rule: 'I24',
          severity: 'error',
          subject: phrase('assets-sum', { table: tableName(table), row: node.row.label }),
          total: whole,
          parts: children,
        }),
      )
    const subsets = present(node.subsets.map((child) => operand(table, child.row, 'value')))
    if (subsets.length > 0)
      checks.push(
        atMost({
          rule: 'I24',
          severity: 'error',
          subject: phrase('subset-of', { table: tableName(table), row: node.row.label }),
          parts: subsets,
          whole,
        }),
      )
  }
  return [...present(checks), ...[...node.children, ...node.subsets].flatMap((child) => nodeChecks(table, child))]
}

const tableChecks = (table: Table): Check[] => {
  const total = table.rows.find((row) => TOTAL.test(row.name))
  const roots = outlineOf(table.rows.filter((row) => row !== total))
  const whole = total === undefined ? undefined : operand(table, total, 'value')
  const parts = present(roots.map((node) => operand(table, node.row, 'value')))
  const sum =
    whole === undefined || total === undefined
      ? undefined
      : sums({
          rule: 'I24',
          severity: 'error',
          subject: phrase('assets-sum', { table: tableName(table), row: total.label }),
          total: whole,
          parts,
        })
  return [...present([sum]), ...roots.flatMap((node) => nodeChecks(table, node))]
}

/** I24: assets = Σ top classes, class = Σ its parts; 其中 rows stay within their class; a table printed twice agrees. */
export const assetsAddUp: Rule = {
  id: 'I24',
  severity: 'error',
  check: (facts) => {
    const tables = facts.tables.filter((table) => table.kind === 'assets' && table.rows.length > 0)
    const [first, ...repeats] = tables
    const repeated = repeats.flatMap((table) =>
      first === undefined
        ? []
        : table.rows.flatMap((row) => {
            const other = first.rows.find((each) => each.name === row.name && each.ofWhich === row.ofWhich)
            const one = operand(table, row, 'value')
            const two = other === undefined ? undefined : operand(first, other, 'value')
            return one === undefined || two === undefined
              ? []
              : present([
                  sums({
                    rule: 'I24',
                    severity: 'error',
                    subject: phrase('assets-twice', { row: row.label }),
                    total: one,
                    parts: [two],
                  }),
                ])
          }),
    )
    return [...tables.flatMap(tableChecks), ...repeated]
  },
}

const quantityOf = (row: Row): boolean => {
  const value = cellOf(row, 'quantity')?.value
  return value?.kind === 'number' && !isZero(value.value)
}

const assetsTable = (facts: Facts): Table | undefined =>
  facts.tables.find((table) => table.kind === 'assets' && table.rows.length > 0)

/** I34: buildings have an area when they have a value. */
export const buildingsHaveArea: Rule = {
  id: 'I34',
  severity: 'warning',
  check: (facts) => {
    const table = assetsTable(facts)
    if (table === undefined) return []
    return table.rows
      .filter((row) => /^房屋.*\(.*平方米\)/u.test(row.name) && hasMoney(row, 'value'))
      .map((row) => {
        const value = operand(table, row, 'value')
        return states(
          'I34',
          'warning',
          phrase('building-area', { row: row.label }),
          value === undefined ? [] : [figureOf(value)],
          quantityOf(row) ? undefined : phrase('no-area', { value: value?.printed ?? '' }),
        )
      })
  },
}

const PURCHASES = ['31002', '31003', '31007', '31013']

/** I26: money for buying equipment or vehicles needs a planned purchase, or a word of explanation. */
export const purchasesPlanned: Rule = {
  id: 'I26',
  severity: 'warning',
  check: (facts) => {
    const table = facts.own.get('general-basic')
    const claim = facts.disclosure.claims.find(
      (each) => each.subject === 'planned-purchase' && each.amount !== undefined,
    )
    const said = claim === undefined ? undefined : claimOperand(claim)
    if (!hasRows(table) || said?.amount === undefined) return []
    const rows = present(PURCHASES.map((code) => rowCoded(table, code))).filter((row) => hasMoney(row, 'total'))
    const figures = [figureOf(said), ...present(rows.map((row) => operand(table, row, 'total'))).map(figureOf)]
    if (rows.length === 0) return [states('I26', 'warning', phrase('purchases-planned'), [figureOf(said)], undefined)]
    return [
      states(
        'I26',
        'warning',
        phrase('purchases-planned'),
        figures,
        isZero(said.amount.yuan)
          ? phrase('purchase-not-planned', { rows: rows.map((row) => row.label).join('、'), said: said.printed })
          : undefined,
        { cannotTell: phrase('below-threshold') },
      ),
    ]
  },
}

const vehicleCount = (facts: Facts): { readonly none: boolean; readonly figures: Check['figures'] } | undefined => {
  const table = assetsTable(facts)
  const row = table?.rows.find((each) => each.name.startsWith('车辆'))
  if (table !== undefined && row !== undefined) {
    const value = operand(table, row, 'value')
    return { none: !quantityOf(row) && !hasMoney(row, 'value'), figures: value === undefined ? [] : [figureOf(value)] }
  }
  const paragraph = facts.disclosure.paragraphs.find((each) => /共有(?:公务用?)?车辆?(\d+)辆/u.test(plainOf(each.text)))
  const match = paragraph === undefined ? null : /共有(?:公务用?)?车辆?(\d+)辆/u.exec(plainOf(paragraph.text))
  if (paragraph === undefined || match === null) return undefined
  const count = parseDecimal(match[1] ?? '')
  return {
    none: count === undefined || isZero(count),
    figures: [{ role: phrase('vehicles-in-prose'), printed: match[0], place: paragraph.place }],
  }
}

const plainOf = (text: string): string => text.replaceAll(/\s/gu, '')

/** I27: no vehicle, no running of vehicles. */
export const vehiclesRun: Rule = {
  id: 'I27',
  severity: 'warning',
  check: (facts) => {
    const table = facts.own.get('general-basic')
    const vehicles = vehicleCount(facts)
    const row = hasRows(table) ? rowCoded(table, '30231') : undefined
    const cost = table === undefined || row === undefined ? undefined : operand(table, row, 'total')
    if (vehicles === undefined || cost?.amount === undefined || isZero(cost.amount.yuan)) return []
    return [
      states(
        'I27',
        'warning',
        phrase('vehicles-run'),
        [figureOf(cost), ...vehicles.figures],
        vehicles.none ? phrase('no-vehicle', { cost: cost.printed }) : undefined,
        { cannotTell: phrase('vehicles-elsewhere') },
      ),
    ]
  },
}

/** I25: a table without amounts says so in a note; a table that is noted empty is empty. */
export const blankTablesNoted: Rule = {
  id: 'I25',
  severity: 'error',
  article: '预算法第十四条',
  check: (facts) =>
    facts.tables
      .filter(
        (table) =>
          table.kind !== 'units' && table.kind !== 'assets' && (table.rows.length > 0 || table.columns.length > 0),
      )
      .flatMap((table) => {
        const note = table.notes.find((each) =>
          /空表|本表(?:为空|无数据)|无[^，。]{2,40}(?:预算|支出|安排|拨款|经费)/u.test(each.text),
        )
        if (!table.blank && note === undefined) return []
        const subject = phrase('blank-and-note', { table: tableName(table) })
        const figures = [
          {
            role: phrase('title-of', { table: tableName(table) }),
            printed: table.title.text,
            place: table.title.place,
          },
          ...(note === undefined
            ? []
            : [{ role: phrase('note-of', { table: tableName(table) }), printed: note.text, place: note.place }]),
        ]
        if (table.blank)
          return [
            states(
              'I25',
              'information',
              subject,
              figures,
              note === undefined ? phrase('blank-without-note') : undefined,
            ),
          ]
        return [
          states(
            'I25',
            'error',
            subject,
            figures,
            /空表|本表(?:为空|无数据)/u.test(note?.text ?? '') ? phrase('note-without-blank') : undefined,
          ),
        ]
      }),
}
