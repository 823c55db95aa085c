import { areSound, type RedactionKind, type Span } from './span.ts'

/** What stands in the place of what was taken out; the texts are Chinese, whatever the language of the page around them. */
export const MARKS: Readonly<Record<RedactionKind, string>> = {
  name: '〔姓名〕',
  'id-number': '〔证件号码〕',
  'organisation-code': '〔机构代码〕',
  'bank-account': '〔银行账号〕',
  phone: '〔电话〕',
  email: '〔邮箱〕',
  plate: '〔车牌〕',
  'birth-date': '〔出生日期〕',
  'matter-number': '〔编号〕',
  account: '〔账号〕',
  address: '〔住址〕',
  'staff-name': '〔工作人员〕',
  other: '〔略〕',
}

/** The text with a mark in the place of every span, and every other character as it was. @throws RangeError for spans that are not sound */
export function redact(text: string, spans: readonly Span[]): string {
  const inOrder = spans.toSorted((a, b) => a.start - b.start)
  if (!areSound(text, inOrder)) throw new RangeError('spans overlap, lie outside the text or cut a character')
  let from = 0
  const pieces = inOrder.map(({ start, end, kind }) => {
    const piece = text.slice(from, start) + MARKS[kind]
    from = end
    return piece
  })
  return pieces.join('') + text.slice(from)
}

const EVERY_MARK = new RegExp(`(${Object.values(MARKS).join('|')})`)

/** A published text in pieces, those that are marks told from those that are words. */
export const piecesOf = (text: string): { text: string; isMark: boolean }[] =>
  text
    .split(EVERY_MARK)
    .map((piece, n) => ({ text: piece, isMark: n % 2 === 1 }))
    .filter((piece) => piece.text !== '')
