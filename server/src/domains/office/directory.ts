import type { Database } from '../../platform/db/index.ts'
import { readTree } from './reader.ts'
import type { OfficeTree } from './tree.ts'
import { OFFICES_CHANGED } from './writer.ts'

/** The tree of offices in memory, kept as the database has it. */
export interface OfficeDirectory {
  /** The tree as last heard; never waits. */
  tree(): OfficeTree
  /** Reads it again, for who has just changed it. */
  refresh(): Promise<OfficeTree>
  close(): Promise<void>
}

/** Reads the tree and follows its changes by whichever process. `onError` hears of a reading that failed; the next change tries again. */
export async function openOfficeDirectory(
  database: Database,
  onError: (error: unknown) => void = () => undefined,
): Promise<OfficeDirectory> {
  const read = (): Promise<OfficeTree> => database.read({ audience: 'system' }, readTree)
  let tree = await read()
  const refresh = async (): Promise<OfficeTree> => {
    const next = await read()
    if (next.version >= tree.version) tree = next
    return tree
  }
  const stop = await database.listen(OFFICES_CHANGED, (version) => {
    if (version === undefined || Number(version) > tree.version) refresh().catch(onError)
  })
  await refresh()
  return { tree: () => tree, refresh, close: stop }
}
