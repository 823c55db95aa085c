export { answered, answeredWithVersion, createApi, newKey, type Api } from './client.ts'
export { Refused, type Problem } from './problem.ts'
export type { Doors } from './doors.ts'
export type * from './types.ts'
