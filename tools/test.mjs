// `npm test`: everything that must hold, one after the other, and how much of it does.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled } from './installed.mjs'
import { inRoot, pinnedNode, ROOT } from './root.mjs'

const RESULTS = inRoot('.cache/test-results')
const count = { passed: 0, failed: 0 }
const failures = []

const title = (text) => process.stdout.write(`\n── ${text}\n`)

function note(name, passed) {
  count[passed ? 'passed' : 'failed'] += 1
  if (!passed) failures.push(name)
}

/** Runs a program of the project with the pinned Node; true when it ended well. */
function run(program, args, env = {}) {
  const bin = inRoot('node_modules/.bin')
  const result = spawnSync(pinnedNode(), [inRoot(program), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, ...env },
  })
  return result.status === 0
}

/** A check that holds or does not; counts as one test. */
function check(name, program, args) {
  title(name)
  note(name, run(program, args))
}

/** A run of vitest; counts what it counted, and one failure when it ended before it could count. */
function tests(name, args) {
  title(name)
  const file = `${RESULTS}/${name.replaceAll(' ', '-')}.json`
  const ended = run('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ])
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    count.passed += report.numPassedTests
    count.failed += report.numFailedTests
    for (const suite of report.testResults) {
      for (const test of suite.assertionResults)
        if (test.status === 'failed') failures.push(`${name}: ${test.fullName}`)
      if (suite.status === 'failed' && suite.assertionResults.every((test) => test.status !== 'failed'))
        note(`${name}: ${suite.name}`, false)
    }
    if (!ended && report.numFailedTests === 0 && report.success) note(`${name} ended with an error`, false)
  } catch {
    note(`${name} did not finish`, false)
  }
}

ensureInstalled()
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

check('types of the server and the portal', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json'])
check('types of the tests', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.test.json'])
check('types of the workbench', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'web/workbench/tsconfig.json'])
check('lint', 'node_modules/oxlint/bin/oxlint', ['--type-aware', '--deny-warnings'])
check('format', 'node_modules/oxfmt/bin/oxfmt', ['--check'])
check('unused code and dependencies', 'node_modules/knip/bin/knip.js', [])
check('structure', 'tools/check-structure.mjs', [])
tests('unit, property and database tests', [])

check('build', 'tools/build.mjs', [])
if (failures.includes('build')) note('browser journeys: nothing was built', false)
else if (ensureChromium()) tests('browser journeys', ['--config', 'tests/e2e/vitest.config.ts'])
else note('browser journeys: no Chromium', false)

if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.map((name) => `  ${name}\n`).join('')}`)
process.stdout.write(`\n${count.passed} passed, ${count.failed} failed\n`)
process.exit(count.failed === 0 ? 0 : 1)
