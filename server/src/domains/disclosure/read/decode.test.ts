import { describe, expect, it } from 'vitest'
import { aBudget } from '../testing/budget.ts'
import { decodeText } from './decode.ts'

const text = aBudget().markdown()
const utf8 = Buffer.from(text)
const utf16 = Buffer.from(text, 'utf16le')

const reasonOf = (bytes: Uint8Array): string => {
  try {
    decodeText(bytes)
    return ''
  } catch (error) {
    return error instanceof Error && 'zh' in error ? String(error.zh) : ''
  }
}

describe('the encoding of a text', () => {
  it('is told by its bytes', () => {
    expect(decodeText(utf8)).toBe(text)
    expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])).endsWith(text)).toBe(true)
  })

  it('with a byte that is no character is said to be damaged, with the line', () => {
    const at = utf8.indexOf('\n', 200) + 1
    const broken = Buffer.concat([utf8.subarray(0, at), Buffer.from([0xff]), utf8.subarray(at)])
    expect(reasonOf(broken)).toContain(`第 ${utf8.subarray(0, at).toString().split('\n').length} 行有不成字的字节`)
    expect(reasonOf(utf8.subarray(0, utf8.lastIndexOf('算') + 1))).toContain('UTF-8')
  })

  it('that is UTF-16 without a mark is named, in either order', () => {
    expect(reasonOf(utf16)).toContain('UTF-16')
    expect(reasonOf(Buffer.from(utf16).swap16())).toContain('UTF-16')
  })

  it('with NUL characters is named; a program is no text', () => {
    expect(reasonOf(Buffer.concat([utf8, Buffer.alloc(1)]))).toContain('空字符')
    expect(reasonOf(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]))).toContain('不认识')
  })
})
