import { type CustomTypesConfig, types } from 'pg'

const INT8 = 20
const DATE = 1082
const TIMESTAMPTZ = 1184
const INT8_ARRAY = 1016
const DATE_ARRAY = 1182
const TIMESTAMPTZ_ARRAY = 1185
const TEXT_ARRAY = 1009

/** A number while it is exact, a bigint beyond 2^53. */
function parseInt8(text: string): number | bigint {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text)
}

/** Sessions run in UTC, so the server writes `2026-05-01 08:30:00.123456+00`; an `Instant` has milliseconds. */
function parseInstant(text: string): string {
  return text.endsWith('+00')
    ? `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0').slice(0, 3)}Z`
    : text
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- pg lists the numbers of scalar types only
const parseTextArray: (text: string) => (string | null)[] = types.getTypeParser(TEXT_ARRAY as never)

function each<T>(parse: (text: string) => T): (text: string) => (T | null)[] {
  return (text) => parseTextArray(text).map((item) => (item === null ? null : parse(item)))
}

const PARSERS = new Map<number, (text: string) => unknown>([
  [INT8, parseInt8],
  [DATE, (text) => text],
  [TIMESTAMPTZ, parseInstant],
  [INT8_ARRAY, each(parseInt8)],
  [DATE_ARRAY, parseTextArray],
  [TIMESTAMPTZ_ARRAY, each(parseInstant)],
])

/**
 * How column values reach the code: `date` as `LocalDate`, `timestamptz` as `Instant`, `bigint` as a number while exact,
 * `jsonb` parsed, `bytea` a Buffer, `numeric` a string.
 */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the server sends any number, pg lists the built-in ones
    (format !== 'binary' && PARSERS.get(oid)) || types.getTypeParser(oid, format)) as typeof types.getTypeParser,
}
