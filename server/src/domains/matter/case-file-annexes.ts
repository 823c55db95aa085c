import { buffer } from 'node:stream/consumers'
import { countPdfPages, type Annex, type CaseFile } from '../../platform/documents/index.ts'
import type { FileStore } from '../../platform/files/index.ts'
import type { CaseFileDraft } from './papers/case-file.ts'

/** What can be shown as pages. */
const SHOWN: Readonly<Record<string, Annex['type']>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

/** An attachment with more pages is printed by itself. */
const MOST_PAGES = 60
/** How much of attachments one case file holds; what comes after is listed. */
const MOST_BYTES = 80 * 1024 * 1024

/** Reads the attachments of a case file: PDF and pictures become pages, the rest is listed. */
export async function completeCaseFile(
  { file, rows, attachments }: CaseFileDraft,
  files: FileStore,
): Promise<CaseFile> {
  const annexes: Annex[] = []
  const places: (number | null)[] = []
  let bytes = 0
  for (const [n, { sha256, type, size }] of attachments.entries()) {
    const kind = SHOWN[type]
    const content = kind && bytes + size <= MOST_BYTES ? await contentOf(files, sha256) : undefined
    const pages = kind === 'pdf' && content ? await countPdfPages(content) : 1
    if (!kind || !content || pages === 0 || pages > MOST_PAGES) {
      places.push(null)
      continue
    }
    bytes += size
    places.push(annexes.length)
    const label = rows.filter((row) => row.kind === 'annex')[n]?.title ?? ''
    annexes.push({ label, content, type: kind, pages })
  }
  const first = file.documents.length
  return {
    ...file,
    annexes,
    contents: {
      ...file.contents,
      rows: rows.map((row, at) => {
        if (row.kind === 'document') return { ...row, index: at }
        if (row.kind === 'withheld') return { ...row, index: 0 }
        const index = places[at - first] ?? null
        return index === null ? { ...row, kind: 'listed', index: 0 } : { ...row, index }
      }),
    },
  }
}

/** The content of a file; none when the store has lost it, which must not keep the other papers back. */
async function contentOf(files: FileStore, sha256: string): Promise<Uint8Array | undefined> {
  return (await files.has(sha256)) ? new Uint8Array(await buffer(await files.open(sha256))) : undefined
}
