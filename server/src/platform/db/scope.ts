/** For whom a transaction works. Row-level security reads it, so it is set before the first statement. */
export interface Scope {
  audience: 'officer' | 'citizen' | 'public' | 'system'
  officeId?: string | undefined
  staffId?: string | undefined
  /** For whom that member of staff acts; row-level security looks at both. */
  forStaffId?: string | undefined
  /** True where confidential records are not part of what somebody else was asked to do. */
  unconfided?: boolean | undefined
  /** True where the work of whoever asks has nothing to do with matters: none is shown. */
  withoutMatters?: boolean | undefined
  matterId?: string | undefined
  /** The six digits of the county-level region, the tenant. */
  regionId?: string | undefined
}

export type TransactionMode = 'read' | 'write'

const AUDIENCES: ReadonlySet<string> = new Set(['officer', 'citizen', 'public', 'system'])
const IDENTIFIER = /^[0-9A-Za-z_-]{1,64}$/
const REGION = /^\d{6}$/

const BEGIN: Record<TransactionMode, string> = {
  read: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  write: 'BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE',
}

function setting(name: string, value: string | undefined, form: RegExp): string {
  if (value === undefined) return ''
  if (!form.test(value)) throw new TypeError(`the scope's ${name} is not an identifier`)
  return `; SET LOCAL huiyin.${name} = '${value}'`
}

/**
 * The one message that opens a transaction and says for whom. The values stand in the text, so each must have the strict
 * form of an identifier; policies read them with `nullif(current_setting('huiyin.office', true), '')`.
 *
 * @throws TypeError when a value has another form
 */
export function beginStatement(scope: Scope, mode: TransactionMode): string {
  if (!AUDIENCES.has(scope.audience)) throw new TypeError('the scope has no known audience')
  return [
    BEGIN[mode],
    `; SET LOCAL huiyin.audience = '${scope.audience}'`,
    setting('office', scope.officeId, IDENTIFIER),
    setting('staff', scope.staffId, IDENTIFIER),
    setting('acting_for', scope.forStaffId, IDENTIFIER),
    setting('unconfided', scope.unconfided === true ? 'on' : undefined, IDENTIFIER),
    setting('without_matters', scope.withoutMatters === true ? 'on' : undefined, IDENTIFIER),
    setting('matter', scope.matterId, IDENTIFIER),
    setting('region', scope.regionId, REGION),
  ].join('')
}
