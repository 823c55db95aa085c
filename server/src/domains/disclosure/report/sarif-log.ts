import { isAbsolute, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Figure, Finding, Report, Severity } from '../finding.ts'
import { messagesIn, type RuleId } from '../messages/index.ts'
import { GROUP_RULES } from '../check/rules/group.ts'
import { RULES } from '../check/rules/index.ts'
import type { Place } from '../source.ts'
import { inLanguage, type ReportLanguage } from './messages/index.ts'
import { whereOf } from './places.ts'

/** One document as SARIF sees it: an artifact with results. */
export interface SarifInput {
  /** Path or name of the file, as the person gave it. */
  readonly file: string
  readonly report: Report
}

/** A file that could not be read. */
export interface SarifRefusal {
  readonly file: string
  readonly zh: string
  readonly en: string
}

const LEVELS = { error: 'error', warning: 'warning', information: 'note' } as const satisfies Record<Severity, string>

/** A path as a reference of RFC 3986: relative where the file lies under the folder in which the command runs, else a file URI. */
const uriOf = (file: string): string => {
  const inside = relative(process.cwd(), resolve(file))
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return pathToFileURL(resolve(file)).href
  return inside
    .split(sep)
    .map((part) => encodeURIComponent(part))
    .join('/')
}

/** The file in which a figure stands: the one that is reported, or for findings between documents the one that the place names. */
type FileOf = (place: Place) => string

const regionOf = (place: Place) => {
  // Lines and columns of SARIF are those of a text file; other formats say their place in words and properties.
  if (place.line === undefined || place.page !== undefined || place.sheet !== undefined) return undefined
  const oneLine = place.endLine === undefined || place.endLine === place.line
  return {
    startLine: place.line,
    ...(place.endLine === undefined || oneLine ? {} : { endLine: place.endLine }),
    ...(place.start === undefined ? {} : { startColumn: place.start + 1 }),
    ...(place.end === undefined || !oneLine ? {} : { endColumn: place.end + 1 }),
    snippet: { text: place.excerpt },
  }
}

const locationOf = (figure: Figure, fileOf: FileOf, language: ReportLanguage, id?: number) => {
  const { place } = figure
  const region = regionOf(place)
  const { page, sheet, row, column, box } = place
  return {
    ...(id === undefined ? {} : { id }),
    message: { text: `${inLanguage(figure.role, language)}${figure.printed === '' ? '' : `: ${figure.printed}`}` },
    physicalLocation: { artifactLocation: { uri: uriOf(fileOf(place)) }, ...(region === undefined ? {} : { region }) },
    logicalLocations: [{ fullyQualifiedName: inLanguage(whereOf(place), language), kind: 'element' }],
    properties: Object.fromEntries(
      Object.entries({ page, sheet, row, column, box, excerpt: place.excerpt }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
  }
}

const fingerprintOf = (finding: Finding): string =>
  [
    finding.rule,
    ...finding.figures.map(({ place, printed }) => [place.table, place.rowName, place.columnName, printed].join('/')),
  ].join('|')

const resultOf = (finding: Finding, fileOf: FileOf, order: ReadonlyMap<string, number>, language: ReportLanguage) => {
  const [first, ...others] = finding.figures
  const { asserted, computed, difference, tolerance, cause } = finding
  return {
    ruleId: finding.rule,
    ruleIndex: order.get(finding.rule) ?? -1,
    level: LEVELS[finding.severity],
    kind: 'fail',
    message: { text: inLanguage(finding.message, language) },
    locations: first === undefined ? [] : [locationOf(first, fileOf, language)],
    relatedLocations: others.map((figure, index) => locationOf(figure, fileOf, language, index + 1)),
    partialFingerprints: { 'figures/v1': fingerprintOf(finding) },
    properties: Object.fromEntries(
      Object.entries({
        id: finding.id,
        asserted,
        computed,
        difference,
        tolerance,
        cause,
        related: finding.related,
        cannotTell: finding.cannotTell === undefined ? undefined : inLanguage(finding.cannotTell, language),
      }).filter(([, value]) => value !== undefined),
    ),
  }
}

const ruleOf = (id: RuleId, severity: Severity, article: string | undefined, language: ReportLanguage) => {
  const text = messagesIn(language).rules[id]
  return {
    id,
    name: `Rule${id}`,
    shortDescription: { text: text.title },
    fullDescription: { text: text.explanation },
    help: { text: `${text.formula}\n${text.example}\n${text.applies}` },
    defaultConfiguration: { level: LEVELS[severity] },
    ...(article === undefined ? {} : { properties: { article } }),
  }
}

/** What a log is made of. */
export interface SarifRun {
  readonly inputs: readonly SarifInput[]
  /** What was found between the documents. */
  readonly across?: Report | undefined
  readonly refusals?: readonly SarifRefusal[]
}

/** Findings over any number of documents as one SARIF 2.1.0 log, as programs that show results of checks read it. */
export const sarifLog = ({ inputs, across, refusals = [] }: SarifRun, language: ReportLanguage) => {
  const byName = new Map(inputs.map(({ file, report }) => [report.document, file]))
  const [first] = inputs
  const parts: { readonly report: Report; readonly fileOf: FileOf }[] = [
    ...inputs.map(({ file, report }) => ({ report, fileOf: () => file })),
    ...(across === undefined
      ? []
      : [{ report: across, fileOf: (place: Place) => byName.get(place.document ?? '') ?? first?.file ?? '' }]),
  ]
  const found = new Set(parts.flatMap(({ report }) => report.findings.map((finding) => finding.rule)))
  const known = [...RULES, ...GROUP_RULES].map((rule) => ruleOf(rule.id, rule.severity, rule.article, language))
  const others = [...found]
    .filter((id) => !known.some((rule) => rule.id === id))
    .map((id) => ({ id, name: `Rule${id}` }))
  const rules = [...known, ...others]
  const order = new Map(rules.map((rule, index): [string, number] => [rule.id, index]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0' as const,
    runs: [
      {
        tool: { driver: { name: 'huiyin', fullName: 'Huiyin budget check', language, rules } },
        language,
        columnKind: 'utf16CodeUnits' as const,
        artifacts: inputs.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        invocations: [
          {
            executionSuccessful: refusals.length === 0,
            toolExecutionNotifications: refusals.map((refusal) => ({
              level: 'error' as const,
              message: { text: inLanguage(refusal, language) },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(refusal.file) } } }],
            })),
          },
        ],
        results: parts.flatMap(({ fileOf, report }) =>
          report.findings.map((finding) => resultOf(finding, fileOf, order, language)),
        ),
      },
    ],
  }
}
