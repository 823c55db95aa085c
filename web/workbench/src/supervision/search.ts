/** What the address bar keeps of the pages of supervision. */
export interface CaseSearch {
  side?: 'supervised' | 'all'
  state?: 'closed'
  kind?: string
  office?: string
}
export interface AdviceSearch {
  box?: 'given'
  open?: 'true' | 'false'
}
export interface FigureSearch {
  from?: string
  to?: string
  all?: 'true'
}

type Raw = Readonly<Record<string, unknown>>
const oneOf = <Value extends string>(raw: unknown, ...values: readonly Value[]): Value | undefined =>
  values.find((value) => value === String(raw))
const given = <Value extends object>(value: { [Key in keyof Value]: Value[Key] | undefined }): Value =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value
const text = (raw: unknown): string | undefined => (typeof raw === 'string' && raw !== '' ? raw : undefined)

export const readCaseSearch = (raw: Raw): CaseSearch =>
  given<CaseSearch>({
    side: oneOf(raw['side'], 'supervised', 'all'),
    state: oneOf(raw['state'], 'closed'),
    kind: text(raw['kind']),
    office: text(raw['office']),
  })

export const readAdviceSearch = (raw: Raw): AdviceSearch =>
  given<AdviceSearch>({ box: oneOf(raw['box'], 'given'), open: oneOf(raw['open'], 'true', 'false') })

export const readFigureSearch = (raw: Raw): FigureSearch =>
  given<FigureSearch>({ from: text(raw['from']), to: text(raw['to']), all: oneOf(raw['all'], 'true') })
