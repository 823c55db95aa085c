import { cipherOf, algorithmWithCode, type SealAlgorithm } from './cipher.ts'

/** A key for the values of one matter (or of the office). `id` is 16 bytes and stands in every value it seals. */
export interface DataKey {
  readonly id: Buffer
  readonly algorithm: SealAlgorithm
  readonly secret: Buffer
}

const FORMAT = 1
const HEADER = 2
const ID_BYTES = 16

/**
 * Seals a value: format (1) · algorithm (1) · key id (16) · what the cipher makes. `context` says what the value is and
 * whose (e.g. `petitioner.name:<matter id>`); it is not stored, and a value moved elsewhere does not open.
 */
export function seal(key: DataKey, plain: string | Uint8Array, context: string): Buffer {
  const cipher = cipherOf(key.algorithm)
  const bytes = typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain
  const body = cipher.seal(key.secret, bytes, Buffer.from(context, 'utf8'))
  return Buffer.concat([Buffer.of(FORMAT, cipher.code), key.id, body])
}

/** The id of the key that sealed a value. */
export function keyIdOf(sealed: Uint8Array): Buffer {
  if (sealed[0] !== FORMAT || sealed.length < HEADER + ID_BYTES) throw new Error('this is no sealed value')
  return Buffer.from(sealed.subarray(HEADER, HEADER + ID_BYTES))
}

/**
 * Opens a sealed value.
 *
 * @throws Error when it was sealed with another key, for another context, or was changed
 */
export function unseal(key: DataKey, sealed: Uint8Array, context: string): Buffer {
  if (!keyIdOf(sealed).equals(key.id)) throw new Error('the value was sealed with another key')
  const cipher = cipherOf(algorithmWithCode(sealed[1]))
  return cipher.open(key.secret, sealed.subarray(HEADER + ID_BYTES), Buffer.from(context, 'utf8'))
}

/** Opens a sealed text. */
export const unsealText = (key: DataKey, sealed: Uint8Array, context: string): string =>
  unseal(key, sealed, context).toString('utf8')
