export type { Asker, KnownActors } from './actor.ts'
export type { App } from './app.ts'
export { cookieOptions, giveCookie, takeCookieBack } from './cookies.ts'
export { createHttp, type HttpOptions } from './create-http.ts'
export { CSRF_FIELD, SESSION_COOKIE, VISIT_COOKIE } from './csrf.ts'
export type { ProblemPage } from './error-handler.ts'
export { lang, matterPlace, operationName, pageSize, recordPlace, regionCode } from './fields.ts'
export type { Identify } from './gate.ts'
export {
  forgetOldOutcomes,
  idempotencyOf,
  once,
  outcomeToRemember,
  rememberOutcome,
  replaying,
  type IdempotencyKey,
  type IdempotentCommand,
  type Outcome,
} from './idempotency/index.ts'
export { commandOf, type AuditEntry, type Identification } from './identification.ts'
export { migrations } from './migrations.ts'
export {
  allPolicies,
  definePolicy,
  findPolicy,
  policiesOf,
  PUBLIC_POLICY,
  requirePolicy,
  type Policy,
} from './policy.ts'
export { problemOf, problemSchema, PROBLEM_TYPE, type Problem } from './problem.ts'
export { RateLimiter, RATES, TooMany, type RateGroup } from './rate-limit.ts'
export { policyForAll, routesOf, type RegisteredRoute } from './route-registry.ts'
export { allowStyle, allowStylesWithNonce } from './security-headers.ts'
export { inBoth } from './validation-sentences.ts'
export { fieldProblemsOf, parse } from './validation.ts'
export { expectedVersion, giveVersion, requireVersion } from './version.ts'
