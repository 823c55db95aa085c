export { answered, answeredWithVersion, createApi, newKey, type Api } from './client.ts'
export { Refused, type Problem } from './problem.ts'
export type * from './types.ts'
