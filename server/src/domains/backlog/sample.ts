import { canonicalJson, sha256Hex } from '../../platform/crypto/index.ts'

/** The hash of a frozen list: the same for the same matters, in whatever order they come. */
export const hashOfList = (matters: readonly { regionId: string; matterId: string }[]): string =>
  sha256Hex(canonicalJson(matters.map(({ regionId, matterId }) => `${regionId}/${matterId}`).sort()))

/** Draws from a list by a seed that is written down, so that anybody can draw the same again. Pure. */
export const drawSample = (seed: string, ids: readonly string[], size: number): string[] =>
  [...new Set(ids)]
    .map((id) => [sha256Hex(`${seed} ${id}`), id] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, size)
    .map(([, id]) => id)
