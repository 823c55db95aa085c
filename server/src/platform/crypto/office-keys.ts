import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { isAvailable, type SealAlgorithm } from './cipher.ts'
import { KeyRing } from './key-ring.ts'
import { refusal } from './messages/index.ts'
import { createSigningKey, signerFor, type Signer } from './signer.ts'

export interface OfficeKeysOptions {
  /** Where the keys live: `master.key` and `signing.key`, readable by us alone. */
  folder: string
  /** The master key itself, instead of the file, e.g. from a secret store. */
  masterKey?: string | undefined
  /** Another file with the master key. */
  masterKeyFile?: string | undefined
  algorithm?: SealAlgorithm | undefined
  /** False once the office has data: a lost key must be brought back, not replaced. */
  mayCreate: boolean
}

export interface OfficeKeys {
  ring: KeyRing
  signer: Signer
}

const MASTER_BYTES = 32

function parseMaster(text: string, source: string): [Uint8Array, ...Uint8Array[]] {
  const [first, ...older] = text
    .split(/\s+/)
    .filter((line) => line !== '')
    .map((line) => Buffer.from(line, /^[0-9a-f]{64}$/i.test(line) ? 'hex' : 'base64'))
  if (!first || [first, ...older].some(({ length }) => length !== MASTER_BYTES))
    throw refusal('masterKeyForm', [source])
  return [first, ...older]
}

/** Writes a private file whole or not at all, on the disk before it returns; of two writers the first wins. */
function createPrivateFile(file: string, content: string): void {
  const draft = `${file}.${process.pid}`
  const descriptor = openSync(draft, 'w', 0o600)
  writeSync(descriptor, content)
  fsyncSync(descriptor)
  closeSync(descriptor)
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft)
  }
}

function readOrCreate(file: string, mayCreate: boolean, create: () => string): string {
  if (!existsSync(file)) {
    if (!mayCreate) throw refusal('keyMissing', [file])
    createPrivateFile(file, create())
  }
  return readFileSync(file, 'utf8')
}

function masterSecrets(options: OfficeKeysOptions): [Uint8Array, ...Uint8Array[]] {
  if (options.masterKey !== undefined) return parseMaster(options.masterKey, 'HUIYIN_MASTER_KEY')
  const file = options.masterKeyFile ?? path.join(options.folder, 'master.key')
  const mayCreate = options.mayCreate && options.masterKeyFile === undefined
  return parseMaster(
    readOrCreate(file, mayCreate, () => `${randomBytes(MASTER_BYTES).toString('hex')}\n`),
    file,
  )
}

/**
 * Reads the office's keys; makes them on the first start.
 *
 * @throws HuiyinError `start-refused` when a key is missing that must be there, or is no key
 */
export function openOfficeKeys(options: OfficeKeysOptions): OfficeKeys {
  const algorithm = options.algorithm ?? 'aes'
  if (!isAvailable(algorithm)) throw refusal('noSm4', [])
  mkdirSync(options.folder, { recursive: true, mode: 0o700 })
  const ring = new KeyRing(masterSecrets(options), algorithm)
  const signing = readOrCreate(path.join(options.folder, 'signing.key'), options.mayCreate, createSigningKey)
  return { ring, signer: signerFor(signing) }
}
