import type { ByOfficer } from '../identity/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { FaultStep } from './fault.ts'
import type { Cause } from './look.ts'
import type { ServiceRule } from './service-time.ts'
import type { FaultState, Refreshed, Severity } from './states.ts'

export interface FaultRow {
  region_id: string
  id: string
  office_id: string
  seen_by: readonly string[]
  title: string
  what: string
  severity: Severity
  found: 'officer' | 'probe'
  began_at: Instant
  registered_at: Instant
  state: FaultState
  fixed_at: Instant | null
  version: number
}

export interface MaintenanceRow {
  id: string
  from_at: Instant
  to_at: Instant
  what: string
  announced_at: Instant
  cancelled_at: Instant | null
}

export interface OperationTables {
  operation_interval: { from_at: Instant; to_at: Instant; cause: Cause | null; dealt_with: boolean }
  operation_hour: { at_hour: Instant; requests: number; failures: number }
  operation_service_rule: {
    in_force_from: LocalDate
    days: ServiceRule['days']
    opens: string
    closes: string
    basis: string
  }
  operation_maintenance: MaintenanceRow
  operation_refresh: {
    id: string
    what: Refreshed
    title: string
    on_date: LocalDate
    known_at: Instant
    office_id: string | null
  }
  operation_terminal_day: { region_id: string; office_id: string; on_date: LocalDate; sessions: number }
  operation_fault: FaultRow
  operation_fault_step: {
    region_id: string
    fault_id: string
    seq: number
    verb: FaultStep['verb']
    at: Instant
    by: ByOfficer
    said: string
    state: FaultState
    fixed_at: Instant | null
  }
}
