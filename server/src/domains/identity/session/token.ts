import { randomBytes } from 'node:crypto'
import { sha256 } from '../../../platform/crypto/index.ts'

/** The secret of a session: 256 random bits, given to the browser and to nobody else. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of it. */
export const tokenHash = (token: string): Buffer => sha256(token)

export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text)
