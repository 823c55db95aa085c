import path from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { cssVariables } from '../kit/css-variables.ts'

/** The server puts a fresh nonce here on every answer: the only styles made at run time are Ant Design's, and they carry it. */
const NONCE = '__CSP_NONCE__'

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

export default defineConfig({
  root: import.meta.dirname,
  base: '/workbench/',
  plugins: [react(), tokens(), pureParts()],
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
