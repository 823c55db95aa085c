import { spawnSync } from 'node:child_process'
import { inRoot, pinnedNode, ROOT } from './root.mjs'

/**
 * Holds the imports against the rules of ARCHITECTURE.md. A checker that reads nothing finds nothing, so it also has to have seen the
 * modules and arrows that are known to be there.
 */
const LEAST_MODULES = 300
const KNOWN_ARROWS = [
  ['server/src/domains/matter/give.ts', 'server/src/domains/matter/decide.ts'],
  ['server/src/domains/matter/policy.ts', 'server/src/domains/office/index.ts'],
  ['server/src/main/server.ts', 'web/portal/index.ts'],
]

const result = spawnSync(
  pinnedNode(),
  [
    inRoot('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'server/src',
    'web',
  ],
  { cwd: ROOT, encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 },
)
if (!result.stdout.startsWith('{')) {
  process.stderr.write(result.stdout + result.stderr)
  process.exit(2)
}
const { modules, summary } = JSON.parse(result.stdout)
const arrows = new Set(
  modules.flatMap((module) => module.dependencies.map((to) => `${module.source} → ${to.resolved}`)),
)
const unseen = KNOWN_ARROWS.map(([from, to]) => `${from} → ${to}`).filter((arrow) => !arrows.has(arrow))

/** The graph of domains, from one door to another; a way from a domain back to itself is a cycle. */
const domainOf = (file) => /^server\/src\/domains\/([^/]+)\//.exec(file)?.[1]
const below = new Map()
for (const { source, dependencies } of modules) {
  const from = domainOf(source)
  if (!from || /(\.test\.ts|\/testing[./])/.test(source)) continue
  for (const { resolved } of dependencies) {
    const to = domainOf(resolved)
    if (to && to !== from) below.set(from, (below.get(from) ?? new Set()).add(to))
  }
}
function cycleFrom(domain, way = [domain]) {
  for (const next of below.get(way.at(-1)) ?? []) {
    if (next === domain) return [...way, next]
    const found = way.includes(next) ? undefined : cycleFrom(domain, [...way, next])
    if (found) return found
  }
  return undefined
}
const domainCycles = [...below.keys()].flatMap((domain) => cycleFrom(domain)?.join(' → ') ?? [])

const problems = [
  ...summary.violations.map(
    ({ rule, from, to, cycle }) =>
      `${rule.name}: ${from} → ${cycle ? cycle.map((step) => step.name ?? step).join(' → ') : to}`,
  ),
  ...domainCycles.map((cycle) => `domains in a cycle: ${cycle}`),
  ...(modules.length < LEAST_MODULES
    ? [`only ${modules.length} modules were seen, at least ${LEAST_MODULES} are there`]
    : []),
  ...unseen.map((arrow) => `not seen: ${arrow}`),
]
for (const problem of problems) process.stdout.write(`${problem}\n`)
process.stdout.write(`${modules.length} modules, ${arrows.size} arrows, ${problems.length} problems\n`)
process.exit(problems.length === 0 ? 0 : 1)
