import { parse as parseCsv } from 'csv-parse/sync'
import { z } from 'zod'
import { refusal, say } from './messages/index.ts'

/** One line of a list of topics: the names from the widest level down, and its code when the list gives one. */
export interface TopicLine {
  line: number
  names: readonly string[]
  /** Two digits a level. */
  code: string | null
}

/** A line that could not be taken, counted from 1 with the header. */
export interface TopicProblem {
  line: number
  zh: string
  en: string
}

export interface TopicFile {
  lines: readonly TopicLine[]
  problems: readonly TopicProblem[]
}

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  level1: ['level1', 'level 1', '一级', '一级分类', '一级名称', '大类'],
  level2: ['level2', 'level 2', '二级', '二级分类', '二级名称', '中类'],
  level3: ['level3', 'level 3', '三级', '三级分类', '三级名称', '小类'],
  code: ['code', '代码', '编码', '分类代码'],
}
const NAME_MAX = 50
const csvLine = z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) })

/**
 * Reads a list of topics. @throws HuiyinError 'bad-request' when the file as a whole is no such list
 */
export function readTopicFile(text: string): TopicFile {
  const [header, ...rows] = rowsOf(text)
  const columns = (header?.record ?? []).map((name) => {
    const wanted = name.trim().toLowerCase()
    return Object.entries(HEADERS).find(([, known]) => known.includes(wanted))?.[0]
  })
  if (!columns.includes('level1')) throw refusal('bad-request', 'unreadable')
  const lines: TopicLine[] = []
  const problems: TopicProblem[] = []
  for (const { info, record } of rows) {
    const value = (column: string): string => record[columns.indexOf(column)] ?? ''
    const result = lineOf([value('level1'), value('level2'), value('level3')], value('code'))
    if ('problem' in result) problems.push({ line: info.lines, ...say(result.problem) })
    else lines.push({ line: info.lines, ...result })
  }
  return { lines, problems }
}

type Problem = { problem: 'levelMissing' | 'nameLong' | 'codeForm' | 'levelDeep' }

function lineOf(levels: readonly string[], code: string): Omit<TopicLine, 'line'> | Problem {
  const names = levels.slice(0, levels.findLastIndex((name) => name !== '') + 1)
  if (names.length === 0 || names.includes('')) return { problem: 'levelMissing' }
  if (names.some((name) => name.length > NAME_MAX)) return { problem: 'nameLong' }
  if (code === '') return { names, code: null }
  if (!/^(\d{2}){1,3}$/.test(code)) return { problem: 'codeForm' }
  const short = code.slice(0, names.length * 2)
  if (short.length < names.length * 2 || !/^0*$/.test(code.slice(short.length))) return { problem: 'levelDeep' }
  return /00/.test(short.replaceAll(/(..)/g, '$1 ')) ? { problem: 'codeForm' } : { names, code: short }
}

function rowsOf(text: string): z.output<typeof csvLine>[] {
  try {
    return z
      .array(csvLine)
      .parse(parseCsv(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }))
  } catch (error) {
    throw refusal('bad-request', 'unreadable', error)
  }
}
