import type { Block, OfficialDocument, Sheet, SheetCell } from '../../platform/documents/index.ts'
import { localDateOf } from '../../platform/time/index.ts'
import type { Sentence } from './explain.ts'
import { percentOf } from './freeze.ts'
import { FORM_WORDS, type FormWords } from './messages/form.ts'
import { fill } from './messages/index.ts'
import { unitShown } from './present-record.ts'
import { printPoints } from './present-subject.ts'
import { printRational } from './rational.ts'
import type { FrozenIndicator, RecordRow } from './record.ts'

export type FormLanguage = 'zh-CN' | 'en'
interface Filled {
  readonly row: RecordRow
  readonly names: ReadonlyMap<string, string>
  readonly office: Sentence
}

const yuanOf = (fen: number): string => (fen / 100).toFixed(2)
const valueOf = ({ value, target, none }: FrozenIndicator, words: FormWords): string =>
  value === null ? (none === null ? '' : words.none[none]) : `${value}${unitShown(target)}`

/** What was said of a deviation: its cause, the correction, and who carries it out. */
function deviationOf({ said }: RecordRow, of: string, words: FormWords): string {
  const found = said.deviations.find((one) => one.of === of)
  if (!found) return ''
  const { cause, correction, responsible } = found
  const correcting = correction === '' ? '' : fill(words.correction, { correction })
  return [cause, correcting, responsible === '' ? '' : fill(words.responsible, { responsible })]
    .filter(Boolean)
    .join(words.between)
}

/** The lines of the form, as both the printed one and the workbook have them. */
function linesOf({ row }: Filled, words: FormWords): { money: string[][]; indicators: string[][] } {
  const { frozen, kind } = row
  const isScored = kind === 'evaluation'
  const { money } = frozen
  const rate = money && percentOf(money.spent, money.budget)
  const moneyLine = money && [
    yuanOf(money.first),
    yuanOf(money.budget),
    ...(isScored ? [] : [money.planned === null ? words.noPlan : yuanOf(money.planned)]),
    yuanOf(money.spent),
    rate === null ? '' : `${printRational(rate)}%`,
    ...(isScored
      ? [printPoints(money.weight), printPoints(money.points)]
      : [money.light === null ? '' : words.lights[money.light]]),
    deviationOf(row, 'spending', words),
  ]
  return {
    money: moneyLine ? [moneyLine] : [],
    indicators: frozen.indicators.map((one) => [
      one.level1,
      one.level2,
      one.name,
      one.printed,
      valueOf(one, words),
      ...(isScored
        ? [printPoints(one.weight), printPoints(one.points)]
        : [
            one.forecast === null ? '' : `${one.forecast}${unitShown(one.target)}`,
            one.light === null ? '' : words.lights[one.light],
          ]),
      deviationOf(row, one.id, words),
    ]),
  }
}

const signerOf = ({ row, names }: Filled): string => (row.signed_by ? (names.get(row.signed_by.staffId) ?? '') : '')

/** The official form: 绩效自评表 or 绩效运行监控表, to print. */
export function presentForm(filled: Filled, lang: FormLanguage): OfficialDocument {
  const words = FORM_WORDS[lang]
  const { row, office } = filled
  const { frozen, said, kind, state } = row
  const named = lang === 'en' ? office.en : office.zh
  const { money, indicators } = linesOf(filled, words)
  const isScored = kind === 'evaluation'
  const heads = isScored ? words.columns : words.watched
  const body: Block[] = [
    ...(state === 'signed' ? [] : [{ type: 'paragraph' as const, text: words.draft }]),
    {
      type: 'fields',
      boxed: true,
      fields: [
        { label: words.project, value: frozen.subject.name },
        { label: words.code, value: frozen.subject.code },
        { label: words.department, value: named },
        { label: isScored ? words.year : words.day, value: isScored ? String(row.year) : row.on_date },
      ],
    },
    ...(money.length === 0
      ? []
      : [
          { type: 'heading' as const, level: 2 as const, text: words.moneyTitle },
          {
            type: 'table' as const,
            columns: (isScored ? words.money : words.moneyWatched).map((label, n, all) => ({
              label,
              share: n === all.length - 1 ? 1.2 : 1,
            })),
            rows: money,
          },
        ]),
    {
      type: 'fields',
      boxed: true,
      fields: [
        { label: words.goals, value: frozen.subject.goals.join('\n'), wide: true },
        { label: words.reached, value: said.goals, wide: true },
      ],
    },
    { type: 'heading', level: 2, text: words.indicatorsTitle },
    {
      type: 'table',
      columns: heads.map((label, n) => ({ label, share: [1, 1, 1.8, 1.2, 1.2, 1.1, 0.9, 1.9][n] ?? 1 })),
      rows: indicators,
    },
    {
      type: 'fields',
      boxed: true,
      fields: [
        ...(isScored
          ? [
              {
                label: words.total,
                value: fill(words.outOf, { points: printPoints(frozen.points), total: String(frozen.total) }),
              },
              { label: words.grade, value: words.grades[frozen.grade] },
            ]
          : [{ label: words.light, value: words.lights[frozen.light], wide: true }]),
        { label: words.conclusion, value: said.conclusion, wide: true },
        { label: words.signed, value: signerOf(filled), wide: true },
        ...(row.revision > 1
          ? [
              {
                label: words.revision,
                value: fill(words.corrects, { revision: String(row.revision), reason: row.reason }),
                wide: true,
              },
            ]
          : []),
      ],
    },
  ]
  return {
    kind: isScored ? 'self-evaluation' : 'monitoring',
    title: titleOf(filled, words),
    body,
    ...(row.signed_at === null ? {} : { signer: { office: named, date: localDateOf(row.signed_at) } }),
    lang,
  }
}

const titleOf = ({ row }: Filled, words: FormWords): string =>
  fill(row.kind === 'evaluation' ? words.evaluation : words.monitoring, { year: String(row.year), day: row.on_date })

/** The same form as a workbook: points and money are numbers that can be added up. */
export function presentFormSheet(filled: Filled, lang: FormLanguage): { name: string; sheets: Sheet[] } {
  const words = FORM_WORDS[lang]
  const { row, office } = filled
  const { frozen, said, kind, state } = row
  const isScored = kind === 'evaluation'
  const { money, indicators } = linesOf(filled, words)
  const title = titleOf(filled, words)
  const rows: SheetCell[][] = [
    [title],
    ...(state === 'signed' ? [] : [[words.draft]]),
    [words.project, frozen.subject.name, words.code, frozen.subject.code],
    [
      words.department,
      lang === 'en' ? office.en : office.zh,
      isScored ? words.year : words.day,
      isScored ? row.year : row.on_date,
    ],
    [],
    ...(money.length === 0 ? [] : [[words.moneyTitle], [...(isScored ? words.money : words.moneyWatched)]]),
    ...money.map(numbered),
    [],
    [words.goals, frozen.subject.goals.join('\n')],
    [words.reached, said.goals],
    [],
    [words.indicatorsTitle],
    [...(isScored ? words.columns : words.watched)],
    ...indicators.map((line) => (isScored ? withPoints(line) : [...line])),
    [],
    ...(isScored
      ? [
          [
            words.total,
            null,
            null,
            null,
            null,
            frozen.weightsSum / 100,
            frozen.points / 100,
            words.grades[frozen.grade],
          ],
        ]
      : [[words.light, words.lights[frozen.light]]]),
    [words.conclusion, said.conclusion],
    [words.signed, signerOf(filled), row.signed_at === null ? '' : localDateOf(row.signed_at)],
  ]
  return { name: `${title} ${frozen.subject.name}`, sheets: [{ name: words.sheet, rows }] }
}

const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text)
const numbered = (line: readonly string[]): SheetCell[] => line.map((text) => (isNumber(text) ? Number(text) : text))
/** Only weight and points are numbers; a target such as 100 stays as it was printed. */
const withPoints = (line: readonly string[]): SheetCell[] =>
  line.map((text, n) => ((n === 5 || n === 6) && isNumber(text) ? Number(text) : text))
