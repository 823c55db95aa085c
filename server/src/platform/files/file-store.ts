import type { Readable } from 'node:stream'
import type { Instant } from '../time/index.ts'

export interface StoredFile {
  /** SHA-256 of the content, 64 lower-case hexadecimal digits: the file's only name in the store. */
  sha256: string
  /** Size in bytes. */
  size: number
}

export interface PutLimits {
  /** Largest size accepted, in bytes. */
  maxBytes: number
}

/** Content that is read in pieces, wherever it lies. */
export interface FileContent {
  size: number
  /** Up to `length` bytes from `offset`; fewer at the end of the content, none behind it. */
  read(offset: number, length: number): Promise<Uint8Array>
}

/** Content that has arrived whole and is hashed, but is not yet in the store: look at it, then commit or discard. */
export interface StagedFile extends StoredFile, FileContent {
  stream(): Readable
  /** Puts it into the store, durable when this resolves; equal content is kept once. */
  commit(): Promise<StoredFile>
  /** Removes it. Does nothing after a commit. */
  discard(): Promise<void>
}

/** Where files lie, named by their content. What they are called and whose they are is the domain's knowledge. */
export interface FileStore {
  /** Receives the content. Throws `too-large` as soon as it passes the limit; nothing is left behind then. */
  stage(content: AsyncIterable<Uint8Array>, limits: PutLimits): Promise<StagedFile>
  /** Receives and keeps the content without looking at it: for what the office made itself. */
  put(content: AsyncIterable<Uint8Array>, limits: PutLimits): Promise<StoredFile>
  /** The content as a stream. Throws `not-found`. */
  open(sha256: string): Promise<Readable>
  has(sha256: string): Promise<boolean>
  /**
   * Removes what nobody refers to and was last put before `before`; the span protects files whose transaction is still
   * open. `referenced` is asked in batches and answers with those hashes that somebody refers to. Returns how many
   * files went.
   */
  removeUnreferenced(
    referenced: (hashes: readonly string[]) => Promise<ReadonlySet<string>>,
    before: Instant,
  ): Promise<number>
}
