import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../source.ts'
import { shownNumber } from './number-format.ts'
import { readDocx } from './read-docx.ts'
import { readXlsx } from './read-xlsx.ts'

const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])))

/** Lines as text, grids as rows of `column+span/rows:text`. */
const told = (document: SourceDocument): string[] =>
  document.blocks.flatMap((block) =>
    block.kind === 'line'
      ? [block.text]
      : block.rows.map((row) =>
          row.cells
            .map(
              ({ column, columnSpan, rowSpan, text }) =>
                `${column}${columnSpan > 1 ? `+${columnSpan}` : ''}${rowSpan > 1 ? `/${rowSpan}` : ''}:${text}`,
            )
            .join(' '),
        ),
  )

const word = (body: string, numbering?: string): string[] =>
  told(
    readDocx(
      'a.docx',
      zip({
        'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
        ...(numbering === undefined ? {} : { 'word/numbering.xml': numbering }),
      }),
    ),
  )

const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`

describe('Word', () => {
  it('reads what is printed: inserted text, breaks, decoded entities; not deleted, hidden or instructing text', () => {
    const lines = word(
      '<w:p><w:r><w:t>支出&lt;A&gt;&#19975;</w:t></w:r><w:ins><w:r><w:t>增</w:t></w:r></w:ins><w:del><w:r><w:delText>减</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:br/><w:t>第二行</w:t></w:r></w:p>',
    )
    expect(lines).toEqual(['支出<A>万增', '第二行'])
  })

  it('reads merged cells, tables in tables, content controls and text boxes', () => {
    const table = `<w:tbl><w:tr>${tc('甲', '<w:gridSpan w:val="2"/>')}${tc('乙', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${tc('丙')}${tc('丁')}${tc('', '<w:vMerge/>')}</w:tr></w:tbl>`
    expect(word(table)).toEqual(['0+2:甲 2/2:乙', '0:丙 1:丁'])
    expect(word(`<w:sdt><w:sdtContent>${p('控件')}</w:sdtContent></w:sdt>`)).toEqual(['控件'])
    const box = `<w:p><w:r><w:t>外</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('框内')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('框内')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(word(box)).toEqual(['外', '框内'])
    const nested = `<w:tbl><w:tr><w:tc>${p('外格')}<w:tbl><w:tr>${tc('内格')}${tc('1.00')}</w:tr></w:tbl></w:tc></w:tr></w:tbl>`
    expect(word(nested)).toEqual(['0:外格', '0:内格 1:1.00'])
  })

  it('prints the numbers of lists', () => {
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`
    const item = (text: string, level: number): string =>
      p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`)
    const items = [
      item('收入', 0),
      item('拨款', 1),
      item('其他', 1),
      item('支出', 0),
      item('基本', 1),
      ...Array.from({ length: 9 }, () => item('项', 0)),
    ]
    expect(word(items.join(''), numbering)).toEqual([
      '一、收入',
      '1.拨款',
      '2.其他',
      '二、支出',
      '1.基本',
      ...['三', '四', '五', '六', '七', '八', '九', '十', '十一'].map((number) => `${number}、项`),
    ])
  })
})

describe('numbers as a sheet shows them', () => {
  it.each([
    ['339.63000000000005', undefined, '339.63'],
    ['1234567.891', '#,##0.00', '1,234,567.89'],
    ['1234567.891', '#,##0_ ', '1,234,568'],
    ['0.125', '0.0%', '12.5%'],
    ['-3.5', '#,##0.00;[Red](#,##0.00)', '-3.50'],
    ['0', '#,##0.00;-#,##0.00;"-"', '-'],
    ['0', '0.00;-0.00;', ''],
    ['5', '0.00##', '5.00'],
    ['5.125', '0.00##', '5.125'],
    ['12345678', '#,##0,', '12,346'],
    ['12345678', '0!.0000', '1234.5678'],
    ['12.5', '0.00"万元"', '12.50万元'],
    ['45658', 'yyyy"年"m"月"d"日"', '2025年1月1日'],
    ['45658', 'yyyy/m/d', '2025/1/1'],
    ['1E-7', undefined, '0.0000001'],
    ['2.5', '@', '2.5'],
    ['abc', '0.00', 'abc'],
  ])('%s in %s is %s', (stored, format, shown) => {
    expect(shownNumber(stored, format)).toBe(shown)
  })
})

describe('Excel', () => {
  const sheet = (rows: string, more = ''): string =>
    `<worksheet>${more.startsWith('<cols') ? more : ''}<sheetData>${rows}</sheetData>${more.startsWith('<cols') ? '' : more}</worksheet>`
  const book = (sheets: string, parts: Readonly<Record<string, string>>): SourceDocument =>
    readXlsx(
      'a.xlsx',
      zip({
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
        'xl/sharedStrings.xml':
          '<sst><si><t>合计</t></si><si><r><t>富</t></r><r><t>文本</t></r><rPh><t>fu</t></rPh></si></sst>',
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="#,##0.0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>',
        ...parts,
      }),
    )

  it('reads shared and rich strings, formats, merged cells results of formulas and formulas without one, sheet by sheet', () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>1234.56</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3"><f>B1*2</f><v>2469.12</v></c><c r="D3" t="inlineStr"><is><t>注</t></is></c><c r="E3"><f>B1*3</f></c></row>'
    const document = book('<sheet name="支出总表" r:id="r1"/><sheet name="二" r:id="r2"/>', {
      'xl/worksheets/sheet1.xml': sheet(rows, '<mergeCells><mergeCell ref="A3:B4"/></mergeCells>'),
      'xl/worksheets/sheet2.xml': sheet('<row r="1"><c r="A1" t="str"><v>第二张表的说明。</v></c></row>'),
    })
    expect(told(document)).toEqual([
      '支出总表',
      '0:合计 1:1,234.6',
      '0+2/2:富文本 2:2469.12 3:注 4:=B1*3',
      '二',
      '第二张表的说明。',
    ])
    expect(document.blocks.at(-1)?.place).toMatchObject({ sheet: '二', row: 1, column: 1 })
  })

  it('lists hidden sheets and columns instead of reading them', () => {
    const document = book('<sheet name="一" r:id="r1"/><sheet name="底稿" state="hidden" r:id="r2"/>', {
      'xl/worksheets/sheet1.xml': sheet(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
        '<cols><col min="2" max="2" hidden="1"/></cols>',
      ),
      'xl/worksheets/sheet2.xml': sheet('<row r="1"><c r="A1"><v>9</v></c></row>'),
    })
    expect(told(document)).toEqual(['一', '0:1'])
    expect(document.unread.map(({ reason, place }) => [reason, place.sheet])).toEqual([
      ['hidden-columns', '一'],
      ['hidden-sheet', '底稿'],
    ])
  })
})
