import path from 'node:path'
import { startProbe } from '../domains/operation/index.ts'
import type { Config } from '../platform/config/index.ts'
import { lookForFontsIn, systemFontFolders } from '../platform/documents/index.ts'
import { createLog } from '../platform/log/index.ts'
import { Closing } from './closing.ts'
import { openContext, type Context, type ContextOptions } from './context.ts'
import { openDesks } from './desks.ts'
import { loadFirstData } from './first-data.ts'
import { firstRunOf } from './first-run.ts'
import { openFrontDoor, type FrontDoor } from './front-door.ts'
import { greeting } from './greeting.ts'
import { both, refusal } from './messages/index.ts'
import { createServer } from './server.ts'
import { startWorker } from './worker.ts'

/** An office that is open to the public. */
export interface RunningOffice {
  readonly address: string
  /** Ends everything in order: door, application, database. */
  close(): Promise<void>
}

export interface ServeOptions extends ContextOptions {
  /** Where progress is said. */
  say: (line: string) => void
}

function refuseExposure(config: Config, { installation }: Context): void {
  if (installation.demonstration && !config.loopback) {
    throw refusal((messages) => messages.demonstrationExposed(config.host))
  }
}

/** The open office behind the door, and what there is to say once it is. */
interface Behind {
  readonly greeting: readonly string[]
  close(): Promise<void>
}

async function openBehind(door: FrontDoor, config: Config, { say, ...options }: ServeOptions): Promise<Behind> {
  const log = createLog(config.logLevel)
  const context = await openContext(config, log, options)
  const closing = new Closing(log)
  closing.add(() => context.close())
  try {
    refuseExposure(config, context)
    const count = String(context.migrated.length)
    if (count !== '0') say(both((messages) => messages.migrated(count)))
    lookForFontsIn([path.join(context.config.dataFolder, 'fonts'), ...systemFontFolders()])
    const desks = await openDesks(context)
    closing.add(() => desks.close())
    const loaded = await loadFirstData(context, desks)
    if (loaded) say(both((messages) => messages.demonstrationLoaded(loaded)))
    const firstRun = firstRunOf(desks.offices)
    const app = await createServer(context, desks, { firstRun })
    const worker = await startWorker(context, desks)
    closing.add(() => worker.close())
    closing.add(() => app.close())
    await door.admit(app)
    const probe = startProbe({
      database: context.database,
      clock: context.clock,
      meter: desks.meter,
      page: new URL('/zh/', door.address).href,
      onError: (err) => log.warn({ err }, 'what the probe saw could not be recorded yet; it is kept'),
    })
    closing.add(() => probe.close())
    return { greeting: greeting(door.address, context.installation, firstRun), close: () => closing.close() }
  } catch (error) {
    await closing.close()
    throw error
  }
}

/**
 * Opens the office: the port first, then the database, then the application behind it.
 *
 * @throws HuiyinError `start-refused` with one sentence; nothing stays open then
 */
export async function serve(config: Config, options: ServeOptions): Promise<RunningOffice> {
  const started = performance.now()
  const door = await openFrontDoor(config.host, config.port)
  try {
    options.say(both((messages) => messages.opening(config.dataFolder)))
    const behind = await openBehind(door, config, options)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    options.say(both((messages) => messages.ready(door.address, seconds)))
    for (const line of behind.greeting) options.say(line)
    return {
      address: door.address,
      async close() {
        await door.close()
        await behind.close()
      },
    }
  } catch (error) {
    await door.close(0)
    throw error
  }
}
