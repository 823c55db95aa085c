import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What one run of the command took. */
interface Use {
  readonly seconds: number
  readonly cpu: number
  readonly mb: number
}

const cli = new URL('../../dist/server/src/main/cli.js', import.meta.url).pathname

/** Written into the process that is measured: what it used, as the last line of its error output. */
const METER = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\n'+JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,mb:u.maxRSS/1024})+'\\n')})`

const round = (value: number, digits = 2): number => Number(value.toFixed(digits))
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** `huiyin check` as one process of its own, from its start to its end. */
function check(folder: string, target: string): Use {
  const report = path.join(folder, 'report.json')
  const begin = performance.now()
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', METER, cli, 'check', '--format', 'json', '--output', report, target],
    { encoding: 'utf8', maxBuffer: 1e9 },
  )
  const seconds = (performance.now() - begin) / 1000
  if (status === 2 || status === null) throw new Error(stderr)
  return { seconds, ...(JSON.parse(stderr.trim().split('\n').at(-1) ?? '{}') as { cpu: number; mb: number }) }
}

function layoutSeconds(file: string): number | undefined {
  const begin = performance.now()
  const { error } = spawnSync('pdftotext', ['-layout', file, '/dev/null'])
  return error === undefined ? (performance.now() - begin) / 1000 : undefined
}

const ROUNDS = 5

/** One file, a new process each time: median seconds, and how many times as long as `pdftotext -layout` on the same file. */
export function coldCost(folder: string, file: string) {
  const uses = Array.from({ length: ROUNDS }, () => check(folder, file))
  const seconds = median(uses.map((use) => use.seconds))
  const layouts = Array.from({ length: ROUNDS }, () => layoutSeconds(file)).filter((each) => each !== undefined)
  return {
    coldSeconds: round(seconds),
    processorSeconds: round(median(uses.map((use) => use.cpu))),
    peakMegabytes: Math.round(Math.max(...uses.map((use) => use.mb))),
    timesPdftotext: layouts.length === 0 ? null : round(seconds / median(layouts), 1),
  }
}

/** Copies of one file checked as a folder in one process. */
export function batchCost(folder: string, file: string, copies: number) {
  const batch = path.join(folder, 'batch')
  mkdirSync(batch, { recursive: true })
  const bytes = readFileSync(file)
  for (let copy = 0; copy < copies; copy++) writeFileSync(path.join(batch, `${copy}-${path.basename(file)}`), bytes)
  const use = check(folder, batch)
  return { documents: copies, secondsEach: round(use.seconds / copies, 3), peakMegabytes: Math.round(use.mb) }
}
