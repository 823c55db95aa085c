import { tmpdir } from 'node:os'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { labelTemplate } from './label-template.ts'
import { openFonts } from './fonts/open-fonts.ts'
import { bundleTemplate, copyTemplate, officialTemplate, trialTemplate } from './official-template.ts'
import { receiptTemplate } from './receipt-template.ts'

/** What the worker is asked: which template, and its data as JSON. */
export interface RenderRequest {
  id: number
  template: 'official' | 'receipt' | 'labels' | 'bundle' | 'copy'
  document: string
  /** Files that a bundle shows, by name, with how many pages of each. */
  files?: readonly { name: string; pages: number; content: Uint8Array }[]
}

export type RenderAnswer = { id: number; pdf: Uint8Array<ArrayBuffer> } | { id: number; problem: string }

const TEMPLATES = {
  official: officialTemplate,
  receipt: receiptTemplate,
  labels: labelTemplate,
  bundle: bundleTemplate,
  copy: copyTemplate,
} as const

/** Results of earlier documents that are kept to make the next one faster, in rounds of eviction. */
const CACHE_ROUNDS = 4

const fonts = openFonts(fontFoldersIn(workerData))
const faces = JSON.stringify(fonts.faces)

// The workspace is a folder that does not exist: a template can read nothing.
const WORKSPACE = path.join(tmpdir(), 'huiyin-no-workspace')
const compiler = NodeCompiler.create({
  workspace: WORKSPACE,
  fontArgs: [{ fontBlobs: [...fonts.blobs] }, { fontPaths: [...fonts.files] }],
})

/** The code point of a character that no font has, by which it can be looked up and written in by hand. */
const named = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

function fontFoldersIn(data: unknown): string[] {
  const folders: unknown = typeof data === 'object' && data !== null && 'fontFolders' in data ? data.fontFolders : []
  return Array.isArray(folders) ? folders.filter((folder) => typeof folder === 'string') : []
}

/** Which of these files cannot be drawn. */
const unreadableAmong = (files: NonNullable<RenderRequest['files']>): number[] =>
  files.flatMap(({ name, pages }, index) => {
    const inputs = { file: name, pages: String(pages) }
    return compiler.compile({ mainFileContent: trialTemplate, inputs }).result === null ? [index] : []
  })

function render(request: RenderRequest): RenderAnswer {
  const { files = [] } = request
  for (const { name, content } of files) compiler.mapShadow(path.join(WORKSPACE, name), Buffer.from(content))
  try {
    return draw(request, JSON.stringify(unreadableAmong(files)))
  } finally {
    for (const { name } of files) compiler.unmapShadow(path.join(WORKSPACE, name))
  }
}

function draw({ id, template, document }: RenderRequest, unreadable: string): RenderAnswer {
  const compiled = compiler.compile({
    mainFileContent: TEMPLATES[template],
    inputs: { document, faces, missing: fonts.missing(document).map(named).join(' '), unreadable },
  })
  if (compiled.result === null) {
    return { id, problem: JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? 'unknown') }
  }
  const pdf = compiler.pdf(compiled.result)
  compiler.evictCache(CACHE_ROUNDS)
  return { id, pdf: new Uint8Array(pdf) }
}

parentPort?.on('message', (request: RenderRequest) => {
  let answer: RenderAnswer
  try {
    answer = render(request)
  } catch (error) {
    answer = { id: request.id, problem: String(error) }
  }
  parentPort?.postMessage(answer, 'pdf' in answer ? [answer.pdf.buffer] : [])
})
