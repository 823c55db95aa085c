import { describe, expect, it } from 'vitest'
import { readHtml } from './read-html.ts'

const told = (html: string): string[] =>
  readHtml('a.html', html).blocks.map((block) =>
    block.kind === 'line'
      ? `${block.begins === true ? '¶' : ''}${block.text}`
      : block.rows
          .map((row) =>
            row.cells
              .map((cell) => `${cell.column}${cell.columnSpan > 1 ? `+${cell.columnSpan}` : ''}:${cell.text}`)
              .join(' '),
          )
          .join(' | '),
  )

describe('web pages', () => {
  it('reads blocks and breaks; a line after a break may go on with the sentence', () => {
    expect(told('<p>收入<b>10</b>万元</p><div>支出比上年<br>增加2万元。<br>&nbsp;&nbsp;二、支出</div>')).toEqual([
      '¶收入10万元',
      '¶支出比上年',
      '增加2万元。',
      '¶二、支出',
    ])
  })

  it('shows nothing that a reader of the page does not see', () => {
    expect(
      told(
        '<head><title>题</title></head><nav>导航</nav><div class="breadcrumb">当前位置</div><p hidden>隐</p><p style="display: none">隐</p><script>1</script><noscript>无</noscript><template><p>模</p></template><p>正文</p>',
      ),
    ).toEqual(['¶正文'])
  })

  it('lays out merged cells, and takes tables around tables for layout', () => {
    expect(
      told('<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>1</td><td>2</td></tr></table>'),
    ).toEqual(['0:甲 1+2:乙 | 1:1 2:2'])
    expect(
      told('<table><tr><td>左栏<table><tr><td>支出</td><td>3</td></tr></table></td><td>右栏</td></tr></table>'),
    ).toEqual(['¶左栏', '0:支出 1:3', '¶右栏'])
  })

  it('takes rows of one text above and below a table for lines', () => {
    expect(
      told(
        '<table><tr><td colspan=2>支出总表</td></tr><tr><td>项目</td><td>金额</td></tr><tr><td>合计</td><td>1</td></tr><tr><td colspan=2>注：空表列示</td></tr></table>',
      ),
    ).toEqual(['支出总表', '0:项目 1:金额 | 0:合计 1:1', '注：空表列示'])
  })
})
