import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { cssVariables } from '../kit/css-variables.ts'

/** The server puts a fresh nonce here on every answer: the only styles made at run time are Ant Design's, and they carry it. */
const NONCE = '__CSP_NONCE__'

const brotli = promisify(brotliCompress)
const gzipped = promisify<Buffer, { level: number }, Buffer>(gzip)

/** The design tokens as a style sheet: `import 'virtual:tokens.css'`. */
const tokens = (): Plugin => ({
  name: 'huiyin-tokens',
  resolveId: (id) => (id === 'virtual:tokens.css' ? '\0tokens.css' : undefined),
  load: (id) => (id === '\0tokens.css' ? cssVariables() : undefined),
})

/**
 * Shapes of the server are read from its domains, whose doors lead on to databases and command lines. In the browser these doors
 * lead to their pure part alone.
 */
const PURE_PARTS: Readonly<Record<string, string>> = {
  'server/src/domains/calendar/index.ts': 'server/src/domains/calendar/deadline.ts',
  'server/src/platform/text/index.ts': 'server/src/platform/text/user-text.ts',
}
const repository = fileURLToPath(new URL('../../', import.meta.url))

const pureParts = (): Plugin => ({
  name: 'huiyin-pure-parts',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (!id.endsWith('/index.ts') || importer === undefined) return undefined
    const part = PURE_PARTS[path.relative(repository, path.resolve(path.dirname(importer), id))]
    return part === undefined ? undefined : this.resolve(path.join(repository, part), importer, { skipSelf: true })
  },
})

/** Writes each text of the bundle compressed beside it, once, so that the server need not do it for every reader. */
const compressed = (): Plugin => ({
  name: 'huiyin-compressed',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const texts = Object.keys(bundle).filter((name) => /\.(?:js|css|svg)$/.test(name))
    await Promise.all(
      texts.map(async (name) => {
        const file = path.join(dir, name)
        const text = await readFile(file)
        await writeFile(`${file}.br`, await brotli(text))
        await writeFile(`${file}.gz`, await gzipped(text, { level: 9 }))
      }),
    )
  },
})

export default defineConfig({
  root: import.meta.dirname,
  base: '/workbench/',
  plugins: [react(), tokens(), pureParts(), compressed()],
  html: { cspNonce: NONCE },
  build: {
    outDir: '../../dist/web/workbench',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.includes('/server/src/') } },
  },
})
