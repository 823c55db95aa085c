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

export default defineConfig({
  root: import.meta.dirname,
  base: '/workbench/',
  plugins: [react(), tokens()],
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
