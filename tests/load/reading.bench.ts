import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readFormat } from '../../server/src/domains/disclosure/formats/read-format.ts'
import { printDocx } from '../../server/src/domains/disclosure/formats/testing/print-docx.ts'
import { printHtml } from '../../server/src/domains/disclosure/formats/testing/print-html.ts'
import { printPdf } from '../../server/src/domains/disclosure/formats/testing/print-pdf.ts'
import { printXlsx } from '../../server/src/domains/disclosure/formats/testing/print-xlsx.ts'
import { sheetsOf } from '../../server/src/domains/disclosure/formats/testing/sheets.ts'
import { aBudget } from '../../server/src/domains/disclosure/testing/budget.ts'
import { checkDisclosure, readDisclosure } from '../../server/src/domains/disclosure/index.ts'
import { HuiyinError } from '../../server/src/platform/errors/index.ts'

/**
 * Reading and checking published budgets as a person does: one cold process per file, a folder in one process, and files that are
 * damaged. `--size N` damaged files (5,000), `--files FOLDER` real PDF files to measure besides the project's own.
 */
const { values } = parseArgs({ options: { size: { type: 'string' }, files: { type: 'string' } } })
const DAMAGED = Number(values.size ?? 5000)
const ROUNDS = 5
const COPIES = 24

const cli = new URL('../../dist/server/src/main/cli.js', import.meta.url).pathname
const folder = mkdtempSync(path.join(tmpdir(), 'huiyin-reading-'))

/** Written into the process that is measured: what it used, as the last line of its error output. */
const METER = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\n'+JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,mb:u.maxRSS/1024})+'\\n')})`

interface Use {
  readonly seconds: number
  readonly cpu: number
  readonly mb: number
}

const round = (value: number, digits = 2): number => Number(value.toFixed(digits))
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

function check(...args: readonly string[]): Use {
  const begin = performance.now()
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', METER, cli, 'check', '--format', 'json', '--output', path.join(folder, 'report.json'), ...args],
    { encoding: 'utf8', maxBuffer: 1e9 },
  )
  const seconds = (performance.now() - begin) / 1000
  if (status === 2 || status === null) throw new Error(stderr)
  const { cpu, mb } = JSON.parse(stderr.trim().split('\n').at(-1) ?? '{}') as { cpu: number; mb: number }
  return { seconds, cpu, mb }
}

function layoutSeconds(file: string): number | undefined {
  const begin = performance.now()
  const { error } = spawnSync('pdftotext', ['-layout', file, '/dev/null'])
  return error === undefined ? (performance.now() - begin) / 1000 : undefined
}

function oneByOne(file: string) {
  const uses = Array.from({ length: ROUNDS }, () => check(file))
  const seconds = median(uses.map((use) => use.seconds))
  const layout = layoutSeconds(file)
  return {
    file: path.basename(file),
    coldSeconds: round(seconds),
    processorSeconds: round(median(uses.map((use) => use.cpu))),
    peakMegabytes: Math.round(Math.max(...uses.map((use) => use.mb))),
    timesPdftotext: layout === undefined ? null : round(seconds / layout, 1),
  }
}

function together(files: readonly string[]) {
  const batch = path.join(folder, 'batch')
  mkdirSync(batch, { recursive: true })
  for (let copy = 0; copy < COPIES; copy += 1) {
    const file = files[copy % files.length] ?? ''
    writeFileSync(path.join(batch, `${copy}-${path.basename(file)}`), readFileSync(file))
  }
  const use = check(batch)
  return {
    documents: COPIES,
    secondsEach: round(use.seconds / COPIES, 3),
    processorSecondsEach: round(use.cpu / COPIES, 3),
    peakMegabytes: Math.round(use.mb),
  }
}

/** Numbers that look like chance and are the same every time. */
let seed = 20_260_302
const chance = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((seed / 2_147_483_648) * below)
}

function damage(whole: Buffer): Uint8Array {
  let bytes = Buffer.from(whole)
  for (let left = 1 + chance(5); left > 0; left -= 1) {
    const at = chance(bytes.length)
    const kind = chance(4)
    if (kind < 2) bytes[at] = chance(256)
    else if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + chance(200))])
    else
      bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(chance(bytes.length)), bytes.subarray(at)]).subarray(
        0,
        4 * whole.length,
      )
  }
  return new Uint8Array(chance(7) === 0 ? bytes.subarray(0, chance(bytes.length)) : bytes)
}

async function damagedFiles(wholes: readonly Buffer[]) {
  const tally = { read: 0, refused: 0, crashed: 0, slowestMs: 0 }
  for (let n = 0; n < DAMAGED; n += 1) {
    const begin = performance.now()
    try {
      checkDisclosure(
        readDisclosure(await readFormat(damage(wholes[chance(wholes.length)] ?? Buffer.alloc(0)), 'damaged')),
      )
      tally.read += 1
    } catch (error) {
      if (error instanceof HuiyinError) tally.refused += 1
      else tally.crashed += 1
    }
    tally.slowestMs = Math.max(tally.slowestMs, Math.round(performance.now() - begin))
  }
  return { ...tally, megabytesAfter: Math.round(process.memoryUsage.rss() / 1_000_000) }
}

try {
  const sheets = sheetsOf(aBudget().pipes())
  const long = path.join(folder, 'thirty-pages.pdf')
  writeFileSync(long, printPdf([...sheets, ...sheets], { ruled: true, height: 100 }))
  const own = path.join(folder, 'ordinary.pdf')
  writeFileSync(own, printPdf(sheets, { ruled: true }))
  const given = values.files
  const real =
    given !== undefined && existsSync(given)
      ? readdirSync(given)
          .filter((name) => name.endsWith('.pdf'))
          .map((name) => path.join(given, name))
      : []
  const files = [long, own, ...real]
  const wholes = [
    printHtml(sheets),
    await printDocx(sheets),
    await printXlsx(sheets),
    printPdf(sheets, { ruled: true }),
  ].map((bytes) => Buffer.from(bytes))
  const figures = {
    cold: files.map(oneByOne),
    batch: together(real.length > 0 ? real : [long, own]),
    damaged: await damagedFiles(wholes),
  }
  process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
