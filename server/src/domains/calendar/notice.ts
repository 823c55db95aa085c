import { readNoticeCsv } from './notice/csv.ts'
import { readNoticeJson } from './notice/json.ts'
import type { NoticeReading } from './notice/problem.ts'
import { readNoticeText } from './notice/text.ts'

/**
 * Reads the yearly holiday notice in any of its three forms, told apart by content: JSON, CSV with a header
 * `date,kind,name`, or the plain Chinese text. Never throws on bad content; see `problems`.
 *
 * @param fileName names the source of a CSV file, which states none.
 */
export function readNotice(content: string, fileName: string): NoticeReading {
  const text = content.replace(/^\uFEFF/, '')
  if (text.trimStart().startsWith('{')) return readNoticeJson(text)
  return /节假日安排|放假/.test(text) && !/^\s*date\s*,/i.test(text)
    ? readNoticeText(text)
    : readNoticeCsv(text, fileName)
}
