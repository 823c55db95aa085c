import type * as Context from '../../server/src/main/context.ts'
import type * as Desks from '../../server/src/main/desks.ts'
import type * as Server from '../../server/src/main/server.ts'
import type * as Worker from '../../server/src/main/worker.ts'

/** A module of the build, typed as its source: what is measured is what is shipped. */
const built = <T>(path: string): Promise<T> =>
  import(new URL(`../../dist/server/src/${path}.js`, import.meta.url).href) as Promise<T>

export const context = await built<typeof Context>('main/context')
export const desks = await built<typeof Desks>('main/desks')
export const server = await built<typeof Server>('main/server')
export const worker = await built<typeof Worker>('main/worker')
export { built }
