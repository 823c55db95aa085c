import { safeFileName } from './file-name.ts'
import type { FileStore, PutLimits, StoredFile } from './file-store.ts'
import { requireOpens } from './inside/inspection-thread.ts'
import { sniff, type FileType } from './sniff.ts'
import type { VirusScan } from './virus-scan.ts'

export interface Upload extends PutLimits {
  /** The name that the sender gave; never trusted. */
  claimedName: string
  scan?: VirusScan
}

export interface ReceivedFile extends StoredFile, FileType {
  /** Safe to show and to save, ends in the extension of the sniffed type. */
  name: string
}

/**
 * Takes in a file that somebody sent: hashed and measured while it streams, looked at whole and opened, scanned where a scanner is
 * configured, and only then kept: until then it lies among what is arriving, where nobody reads it.
 * @throws HuiyinError `too-large`, `unsupported-file`, or `unavailable` (scanner); nothing is left behind.
 */
export async function receiveFile(
  store: FileStore,
  content: AsyncIterable<Uint8Array>,
  upload: Upload,
): Promise<ReceivedFile> {
  const staged = await store.stage(content, upload)
  try {
    const found = await sniff(staged, upload.claimedName)
    await requireOpens(staged, found.extension)
    await upload.scan?.(staged.stream())
    const stored = await staged.commit()
    return { ...stored, ...found, name: safeFileName(upload.claimedName, found.extension) }
  } finally {
    await staged.discard()
  }
}
