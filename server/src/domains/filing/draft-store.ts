import { randomBytes } from 'node:crypto'
import { newId, seal, sha256, unsealText, type DataKey, type KeyRing } from '../../platform/crypto/index.ts'
import type { Database, Scope } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { DraftContent, EMPTY, expiryOf, type Draft } from './draft.ts'
import { filesInDrafts, findDraft, lockDraft, type DraftRow } from './reader.ts'
import { deleteDraft, deleteExpired, insertDraft, updateDraft } from './writer.ts'

export interface DraftStoreOptions {
  readonly database: Database
  readonly keys: KeyRing
  readonly clock: Clock
}

/** Filings under way: sealed, opened by a secret that only the visitor's cookie has, gone after a week. */
export interface DraftStore {
  /** A new, empty draft. Returns the secret for the cookie. */
  start(): Promise<string>
  /** The draft that a secret opens; null when there is none or its time is over. */
  find(token: string): Promise<Draft | null>
  /** Changes it as one transaction and gives it a new week; null when there is none any more. `change` may run twice. */
  change(token: string, change: (draft: Draft) => DraftContent): Promise<Draft | null>
  discard(token: string): Promise<void>
  /** Removes drafts whose time is over, for the daily job; returns how many. */
  purge(): Promise<number>
  /** Which of these files (SHA-256) are still held by a draft, for the sweep of the file store. */
  heldFiles(hashes: readonly string[]): Promise<ReadonlySet<string>>
}

/** A secret as it stands in the cookie: the id of the draft and 24 random bytes. */
const TOKEN = /^([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})\.([\w-]{32})$/

const own = (id: string): Scope => ({ audience: 'public', matterId: id })
const SYSTEM: Scope = { audience: 'system' }
const contextOf = (id: string): string => `filing draft:${id}`

export function draftStore({ database, keys, clock }: DraftStoreOptions): DraftStore {
  const sealed = (key: DataKey, id: string, content: DraftContent): Buffer =>
    seal(key, JSON.stringify(content), contextOf(id))

  const opened = (row: DraftRow): Draft => {
    const text = unsealText(keys.openKey(row.sealed_key), row.sealed, contextOf(row.id))
    return { ...DraftContent.parse(JSON.parse(text)), id: row.id, expiresAt: row.expires_at }
  }

  return {
    async start() {
      const id = newId()
      const token = `${id}.${randomBytes(24).toString('base64url')}`
      const { key, wrapped } = keys.createKey()
      const row = {
        id,
        secret_hash: sha256(token),
        sealed_key: wrapped,
        sealed: sealed(key, id, EMPTY),
        files: [],
        expires_at: expiryOf(EMPTY, clock.now()),
      }
      await database.write(own(id), (tx) => insertDraft(tx, row))
      return token
    },

    async find(token) {
      const id = idOf(token)
      if (id === undefined) return null
      const row = await database.read(own(id), (tx) => findDraft(tx, id, sha256(token), clock.now()))
      return row ? opened(row) : null
    },

    async change(token, change) {
      const id = idOf(token)
      if (id === undefined) return null
      return database.write(own(id), async (tx) => {
        const row = await lockDraft(tx, id, sha256(token), clock.now())
        if (!row) return null
        const { answers, typed, sent } = change(opened(row))
        const content = { answers, typed, sent }
        const expiresAt = expiryOf(content, clock.now())
        await updateDraft(tx, id, {
          sealed: sealed(keys.openKey(row.sealed_key), id, content),
          files: (answers.files ?? []).map(({ sha256 }) => sha256),
          expires_at: expiresAt,
        })
        return { ...content, id, expiresAt }
      })
    },

    async discard(token) {
      const id = idOf(token)
      if (id === undefined) return
      await database.write(own(id), async (tx) => {
        if (await lockDraft(tx, id, sha256(token), clock.now())) await deleteDraft(tx, id)
      })
    },

    purge: () => database.write(SYSTEM, (tx) => deleteExpired(tx, clock.now())),

    heldFiles: (hashes) => database.read(SYSTEM, (tx) => filesInDrafts(tx, hashes)),
  }
}

const idOf = (token: string): string | undefined => TOKEN.exec(token)?.[1]
