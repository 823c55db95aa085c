import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { give, inRoot, pinnedNode, ROOT, say } from './root.mjs'
import { filesIn, fingerprint } from './sources.mjs'

const SHARED = ['package-lock.json', 'tsconfig.base.json', 'tsconfig.json', 'tools/build.mjs']
const isTest = (file) => /\.test\.tsx?$/.test(file)
const isCode = (file) => /\.tsx?$/.test(file)

function run(program, args) {
  const result = spawnSync(pinnedNode(), [inRoot('node_modules', program), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (result.status === 0) return
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  give('构建失败，以上是原因。', 'The build failed; the reason is above.', 1)
}

/** The server with the portal: compiled, with the files beside the code that it reads at run time. */
const server = {
  name: 'server',
  zh: '正在构建服务器与门户',
  en: 'building server and portal',
  sources: () => filesIn('server/src', 'web/portal', 'web/kit').filter((file) => !isTest(file)),
  make(files) {
    rmSync(inRoot('dist/server'), { recursive: true, force: true })
    rmSync(inRoot('dist/web/portal'), { recursive: true, force: true })
    rmSync(inRoot('dist/web/kit'), { recursive: true, force: true })
    run('typescript/bin/tsc', ['-p', 'tsconfig.json', '--incremental', 'false', '--tsBuildInfoFile', 'null'])
    for (const file of files.filter((name) => !isCode(name))) {
      const target = inRoot('dist', file)
      mkdirSync(path.dirname(target), { recursive: true })
      cpSync(inRoot(file), target)
    }
  },
}

/** The officers' application, bundled for browsers. */
const workbench = {
  name: 'workbench',
  zh: '正在构建工作台',
  en: 'building the workbench',
  sources: () => filesIn('web/workbench', 'web/kit', 'web/api', 'server/src').filter((file) => !isTest(file)),
  make() {
    run('vite/bin/vite.js', [
      'build',
      'web/workbench',
      '--config',
      'web/workbench/vite.config.ts',
      '--logLevel',
      'warn',
    ])
  },
}

/** Builds the parts whose sources have changed since they were last built. */
export function ensureBuilt() {
  const parts = existsSync(inRoot('web/workbench/vite.config.ts')) ? [server, workbench] : [server]
  for (const part of parts) {
    const mark = inRoot('dist', `.${part.name}`)
    const files = part.sources()
    const now = fingerprint([...SHARED, ...files])
    if (existsSync(mark) && readFileSync(mark, 'utf8') === now) continue
    say(part.zh, part.en)
    rmSync(mark, { force: true })
    part.make(files)
    writeFileSync(mark, now)
  }
}

if (import.meta.filename === process.argv[1]) ensureBuilt()
