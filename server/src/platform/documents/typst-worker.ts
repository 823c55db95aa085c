import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { labelTemplate } from './label-template.ts'
import { officialTemplate } from './official-template.ts'
import { receiptTemplate } from './receipt-template.ts'

/** What the worker is asked: which template, and its data as JSON. */
export interface RenderRequest {
  id: number
  template: 'official' | 'receipt' | 'labels'
  document: string
}

export type RenderAnswer = { id: number; pdf: Uint8Array<ArrayBuffer> } | { id: number; problem: string }

const TEMPLATES = { official: officialTemplate, receipt: receiptTemplate, labels: labelTemplate } as const

/** Results of earlier documents that are kept to make the next one faster, in rounds of eviction. */
const CACHE_ROUNDS = 4

const require = createRequire(import.meta.url)
const FONTS = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
]

// The workspace is a folder that does not exist: a template can read nothing.
const compiler = NodeCompiler.create({
  workspace: path.join(tmpdir(), 'huiyin-no-workspace'),
  fontArgs: [{ fontPaths: FONTS.map((font) => require.resolve(font)) }],
})

function render({ id, template, document }: RenderRequest): RenderAnswer {
  const compiled = compiler.compile({ mainFileContent: TEMPLATES[template], inputs: { document } })
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
