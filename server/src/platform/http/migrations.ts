import type { Migration } from '../db/index.ts'
import { idempotency0001 } from './idempotency/migrations/0001-idempotency.ts'

/** The tables of the web platform. */
export const migrations: readonly Migration[] = [idempotency0001]
