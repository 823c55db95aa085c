import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  canonicalJson,
  createSigningKey,
  hmacSha256,
  KeyRing,
  newId,
  openOfficeKeys,
  sameSecret,
  seal,
  SEAL_ALGORITHMS,
  sha256Hex,
  signerFor,
  unseal,
  unsealText,
  verifySignature,
} from './index.ts'

describe('newId', () => {
  it('is a UUIDv7 that ascends, also within one millisecond', () => {
    const ids = Array.from({ length: 20_000 }, newId)
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
      true,
    )
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('carries its time', () => {
    const before = Date.now()
    const time = Number.parseInt(newId().replace('-', '').slice(0, 12), 16)
    expect(Math.abs(time - before)).toBeLessThan(1000)
  })
})

describe('hashes', () => {
  it('are the published ones', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(hmacSha256('key', 'The quick brown fox jumps over the lazy dog').toString('hex')).toBe(
      'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8',
    )
    expect(sameSecret('abc', 'abc')).toBe(true)
    expect(sameSecret('abc', 'abcd')).toBe(false)
  })
})

describe('canonicalJson', () => {
  it('does not depend on the order of keys and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const shuffled = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(shuffled)).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('orders nested keys, leaves out undefined and refuses what JSON cannot hold', () => {
    expect(canonicalJson({ b: [{ d: 1, c: '信' }], a: undefined })).toBe('{"b":[{"c":"信","d":1}]}')
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError)
    expect(() => canonicalJson({ a: 1n })).toThrow(TypeError)
  })
})

describe.each(SEAL_ALGORITHMS)('sealing with %s', (algorithm) => {
  const ring = new KeyRing([Buffer.alloc(32, 7)], algorithm)
  const { key, wrapped } = ring.createKey()

  it('opens to what was sealed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (plain, context) => {
        expect(unsealText(key, seal(key, plain, context), context)).toBe(Buffer.from(plain, 'utf8').toString('utf8'))
      }),
      { numRuns: 50 },
    )
  })

  it('hides the text and never repeats itself', () => {
    const [one, two] = [seal(key, '张三 13800000000', 'petitioner'), seal(key, '张三 13800000000', 'petitioner')]
    expect(one.includes('张三')).toBe(false)
    expect(one.equals(two)).toBe(false)
  })

  it('does not open elsewhere, with another key, or changed in any byte', () => {
    const sealed = seal(key, 'name', 'matter-1')
    expect(() => unseal(key, sealed, 'matter-2')).toThrow(/./)
    expect(() => unseal(ring.createKey().key, sealed, 'matter-1')).toThrow('another key')
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed)
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index)
      expect(() => unseal(key, changed, 'matter-1')).toThrow(/./)
    }
    expect(() => unseal(key, sealed.subarray(0, 30), 'matter-1')).toThrow(/./)
  })

  it('keeps the key under the master key, through a change of the master key', () => {
    expect(ring.openKey(wrapped)).toEqual(key)
    const newer = new KeyRing([Buffer.alloc(32, 8), Buffer.alloc(32, 7)], 'aes')
    expect(newer.openKey(wrapped)).toEqual(key)
    expect(newer.knows(ring.fingerprint)).toBe(true)
    const newest = new KeyRing([Buffer.alloc(32, 8)])
    expect(newest.openKey(newer.rewrap(wrapped))).toEqual(key)
    expect(() => newest.openKey(wrapped)).toThrow('not here')
  })
})

describe('signing', () => {
  it('verifies with the public key alone and notices a change', () => {
    const signer = signerFor(createSigningKey())
    const signature = signer.sign('receipt')
    expect(verifySignature(signer.publicKey, 'receipt', signature)).toBe(true)
    expect(verifySignature(signer.publicKey, 'receipt.', signature)).toBe(false)
    expect(signer.keyId).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe('openOfficeKeys', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'huiyin-keys-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('makes private keys once and finds them again', () => {
    const first = openOfficeKeys({ folder, mayCreate: true })
    const again = openOfficeKeys({ folder, mayCreate: false })
    expect(again.ring.fingerprint).toBe(first.ring.fingerprint)
    expect(again.signer.keyId).toBe(first.signer.keyId)
    expect(statSync(path.join(folder, 'master.key')).mode & 0o777).toBe(0o600)
    expect(statSync(path.join(folder, 'signing.key')).mode & 0o777).toBe(0o600)
  })

  it('takes the master key from the environment or another file', () => {
    const secret = '11'.repeat(32)
    const given = openOfficeKeys({ folder, mayCreate: true, masterKey: secret })
    expect(given.ring.fingerprint).toBe(new KeyRing([Buffer.from(secret, 'hex')]).fingerprint)
    const base64 = openOfficeKeys({ folder, mayCreate: true, masterKey: Buffer.from(secret, 'hex').toString('base64') })
    expect(base64.ring.fingerprint).toBe(given.ring.fingerprint)
  })

  it('refuses a lost key and a damaged one', () => {
    expect(() => openOfficeKeys({ folder, mayCreate: false })).toThrow('missing')
    expect(() => openOfficeKeys({ folder, mayCreate: true, masterKeyFile: path.join(folder, 'absent') })).toThrow(
      'missing',
    )
    expect(() => openOfficeKeys({ folder, mayCreate: true, masterKey: 'short' })).toThrow('32 bytes')
    openOfficeKeys({ folder, mayCreate: true })
    expect(readFileSync(path.join(folder, 'master.key'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
  })
})
