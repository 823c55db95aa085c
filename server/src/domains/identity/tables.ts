import type { Generated } from 'kysely'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { Role } from './roles.ts'

export interface IdentityTables {
  staff_register: { region_id: string; version: number }
  staff: {
    region_id: string
    id: string
    username: string
    name: string
    office_id: string
    roles: Role[]
    active: boolean
    version: number
    created_at: Instant
  }
  staff_secret: {
    region_id: string
    staff_id: string
    password_hash: string
    must_change: Generated<boolean>
    second_factor: Generated<Buffer | null>
    second_factor_key: Generated<Buffer | null>
    second_factor_confirmed: Generated<boolean>
    second_factor_step: Generated<number>
  }
  session: {
    region_id: string
    id: string
    staff_id: string
    token_hash: Buffer
    created_at: Instant
    seen_at: Instant
    expires_at: Instant
    device: string
    address: string
    acting: Generated<string | null>
  }
  staff_deputy: DeputyRow
  sign_in_failure: {
    region_id: string
    subject: string
    failures: number
    last_at: Instant
    locked_until: Instant | null
  }
  audit_log: {
    region_id: string
    id: string
    at: Instant
    actor: string
    actor_name: string
    office_id: string | null
    action: string
    subject: string
    reason: string
  }
}

export interface DeputyRow {
  region_id: string
  id: string
  office_id: string
  principal_id: string
  deputy_id: string
  roles: Role[]
  confidential: boolean
  from_day: LocalDate
  to_day: LocalDate
  reason: string
  made_by: string
  made_at: Instant
  revoked_at: Instant | null
  revoked_by: string | null
}
