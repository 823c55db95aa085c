export type { IdempotentCommand, Outcome } from './command.ts'
export { idempotencyOf, type IdempotencyKey } from './key.ts'
export { once, replaying } from './once.ts'
export { forgetOldOutcomes, outcomeToRemember, rememberOutcome } from './writer.ts'
