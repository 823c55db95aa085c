import type { Chance } from './chance.ts'

const put = (bytes: Uint8Array, at: number, drop: number, insert: Uint8Array): Uint8Array => {
  const result = new Uint8Array(Math.max(0, bytes.length - drop) + insert.length)
  result.set(bytes.subarray(0, at))
  result.set(insert, at)
  result.set(bytes.subarray(at + drop), at + insert.length)
  return result
}

/**
 * A file as bad disks, broken transfers and hostile people leave it: bytes changed, cut out, repeated, a piece of another file in the
 * middle, the end missing. Never more than four times as long.
 */
export const damage = (whole: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array => {
  let bytes: Uint8Array = Uint8Array.from(whole)
  for (let left = chance.whole(1, 6); left > 0 && bytes.length > 8; left--) {
    const at = chance.whole(0, bytes.length - 1)
    const length = Math.min(chance.whole(1, 400), bytes.length - at)
    const kind = chance.whole(0, 5)
    if (kind <= 1) bytes[at] = chance.whole(0, 255)
    else if (kind === 2) bytes = put(bytes, at, length, new Uint8Array())
    else if (kind === 3) {
      const piece = bytes.subarray(at, at + length)
      for (let again = chance.whole(1, 5); again > 0 && bytes.length < 4 * whole.length; again--)
        bytes = put(bytes, at, 0, piece)
    } else if (kind === 4) {
      const from = chance.whole(0, other.length - 1)
      bytes = put(bytes, at, length, other.subarray(from, from + chance.whole(1, 2000)))
    } else for (let index = at; index < at + length; index++) bytes[index] = chance.whole(0, 255)
  }
  return chance.happens(0.15) ? bytes.subarray(0, chance.whole(0, bytes.length)) : bytes
}
