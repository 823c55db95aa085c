import { hkdfSync } from 'node:crypto'
import { algorithmWithCode, cipherOf, SEAL_ALGORITHMS, type SealAlgorithm } from './cipher.ts'
import { hmacSha256, sha256 } from './hash.ts'
import { freshBytes } from './random.ts'
import { keyIdOf, seal, unseal, type DataKey } from './seal.ts'

/** A new data key, and how it is stored: sealed by the master key. */
export interface CreatedKey {
  key: DataKey
  wrapped: Buffer
}

const ID_BYTES = 16
const WRAP_CONTEXT = 'huiyin data key'

function masterKey(secret: Uint8Array, algorithm: SealAlgorithm): DataKey {
  const { code, secretBytes } = cipherOf(algorithm)
  const bytes = hkdfSync('sha256', secret, '', `huiyin master key ${code}`, secretBytes)
  const id = sha256(Buffer.concat([Buffer.from(`huiyin master ${code}`), secret])).subarray(0, ID_BYTES)
  return { id, algorithm, secret: Buffer.from(bytes) }
}

/**
 * The office's keys: a master key outside the database, and under it one key per matter inside. Destroying a wrapped key
 * destroys every value that it sealed. The first secret is current; older ones still open what they sealed.
 */
export class KeyRing {
  readonly #current: DataKey
  readonly #known: readonly DataKey[]
  readonly #algorithm: SealAlgorithm
  readonly #root: Uint8Array

  constructor(secrets: readonly [Uint8Array, ...Uint8Array[]], algorithm: SealAlgorithm = 'aes') {
    this.#algorithm = algorithm
    this.#root = secrets[0]
    this.#current = masterKey(secrets[0], algorithm)
    this.#known = secrets.flatMap((secret) => SEAL_ALGORITHMS.map((name) => masterKey(secret, name)))
  }

  /** Tells the current master key from others without revealing it, 32 hex digits. */
  get fingerprint(): string {
    return this.#current.id.toString('hex')
  }

  /** Whether one of the known master keys has this fingerprint. */
  knows(fingerprint: string): boolean {
    return this.#known.some(({ id }) => id.toString('hex') === fingerprint)
  }

  createKey(): CreatedKey {
    const { code, secretBytes } = cipherOf(this.#algorithm)
    const key: DataKey = { id: freshBytes(ID_BYTES), algorithm: this.#algorithm, secret: freshBytes(secretBytes) }
    return { key, wrapped: seal(this.#current, Buffer.concat([Buffer.of(code), key.id, key.secret]), WRAP_CONTEXT) }
  }

  /**
   * Opens a stored key.
   *
   * @throws Error when no known master key wrapped it
   */
  openKey(wrapped: Uint8Array): DataKey {
    const id = keyIdOf(wrapped)
    const master = this.#known.find((known) => known.id.equals(id))
    if (!master) throw new Error('the key was wrapped with a master key that is not here')
    const plain = unseal(master, wrapped, WRAP_CONTEXT)
    return {
      id: plain.subarray(1, 1 + ID_BYTES),
      algorithm: algorithmWithCode(plain[0]),
      secret: plain.subarray(1 + ID_BYTES),
    }
  }

  /** The same key wrapped again with the current master key. */
  rewrap(wrapped: Uint8Array): Buffer {
    const { id, algorithm, secret } = this.openKey(wrapped)
    return seal(this.#current, Buffer.concat([Buffer.of(cipherOf(algorithm).code), id, secret]), WRAP_CONTEXT)
  }

  /** A secret for one purpose, derived from the master key, e.g. to sign cookies: 32 bytes. */
  derive(purpose: string): Buffer {
    return hmacSha256(this.#root, `huiyin ${purpose}`)
  }
}
