import { canonicalJson, sha256Hex } from '../../platform/crypto/index.ts'

/** What stands before the first event of a matter. */
export const CHAIN_START = '0'.repeat(64)

/** One link of a matter's chain, as it is stored. */
export interface ChainLink {
  seq: number
  /** The event without its place in the chain. */
  content: unknown
  previous: string
  hash: string
}

/** SHA-256 over the hash before and the canonical JSON of the event: a changed, removed or moved event breaks every later link. */
export const chainHash = (previous: string, content: unknown): string =>
  sha256Hex(`${previous}\n${canonicalJson(content)}`)

/** Where a chain breaks first and how; null when it holds from the first event to the last. */
export function findBreak(
  links: readonly ChainLink[],
): { seq: number; reason: 'content' | 'order' | 'missing' } | null {
  let previous = CHAIN_START
  let expected = 1
  for (const link of links) {
    if (link.seq !== expected) return { seq: expected, reason: 'missing' }
    if (link.previous !== previous) return { seq: link.seq, reason: 'order' }
    if (chainHash(previous, link.content) !== link.hash) return { seq: link.seq, reason: 'content' }
    previous = link.hash
    expected += 1
  }
  return null
}
