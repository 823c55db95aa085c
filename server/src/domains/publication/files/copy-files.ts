import { buffer } from 'node:stream/consumers'
import type { FileStore } from '../../../platform/files/index.ts'
import type { AttachmentRef } from '../../matter/index.ts'
import type { FactOfFile } from '../decide.ts'
import type { PublicFile } from '../publication.ts'
import { refuse } from '../refuse.ts'
import { Uncleanable, type CleanFile } from './clean-file.ts'
import { cleanCopyOf } from './clean.ts'

/** Makes clean copies of files of a matter and keeps them. @throws HuiyinError 'invalid' naming a file that cannot be published */
export async function copyFiles(
  store: FileStore,
  attachments: readonly AttachmentRef[],
  chosen: readonly string[],
): Promise<FactOfFile[]> {
  const made: FactOfFile[] = []
  for (const attachmentId of new Set(chosen)) {
    const original = attachments.find(({ id }) => id === attachmentId)
    if (!original) throw refuse('invalid', 'file-unknown')
    const { bytes, removed, text } = await cleanOf(store, original)
    const { sha256, size } = await store.put(inOnePiece(bytes), { maxBytes: bytes.length })
    made.push({ file: { attachmentId, type: original.type, size, sha256, removed }, text })
  }
  return made
}

async function cleanOf(store: FileStore, { sha256, type, name }: AttachmentRef): Promise<CleanFile> {
  try {
    return await cleanCopyOf(await contentOf(store, sha256), type)
  } catch (error) {
    if (error instanceof Uncleanable) throw refuse('invalid', `file-${error.obstacle}`, name)
    throw error
  }
}

/** The copies as they were kept, with their words, which are compared with the people of the matter at every step. */
export const readCopies = (store: FileStore, files: readonly PublicFile[]): Promise<FactOfFile[]> =>
  Promise.all(
    files.map(async (file) => ({
      file,
      text: (await cleanCopyOf(await contentOf(store, file.sha256), file.type)).text,
    })),
  )

const contentOf = async (store: FileStore, sha256: string): Promise<Uint8Array> =>
  new Uint8Array(await buffer(await store.open(sha256)))

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}
