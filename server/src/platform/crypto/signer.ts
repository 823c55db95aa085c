import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto'
import { sha256Hex } from './hash.ts'

/** The office's signature (Ed25519) under receipts and the log. */
export interface Signer {
  /** The public key, SPKI in PEM, to be published. */
  readonly publicKey: string
  /** The first 16 hex digits of the public key's SHA-256: names the key beside a signature. */
  readonly keyId: string
  /** 64 bytes. */
  sign(content: string | Uint8Array): Buffer
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : content

const keyIdOf = (key: KeyObject): string => sha256Hex(key.export({ type: 'spki', format: 'der' })).slice(0, 16)

/** A new private key, PKCS #8 in PEM. */
export function createSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519')
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

export function signerFor(privatePem: string): Signer {
  const key = createPrivateKey(privatePem)
  const publicKey = createPublicKey(key)
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    keyId: keyIdOf(publicKey),
    sign: (content) => sign(null, bytesOf(content), key),
  }
}

/** True when the signature was made by the owner of this public key (PEM) over this content. */
export function verifySignature(publicPem: string, content: string | Uint8Array, signature: Uint8Array): boolean {
  return verify(null, bytesOf(content), createPublicKey(publicPem), signature)
}
