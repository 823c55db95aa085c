import { describe, expect, it } from 'vitest'
import type { PageContent, Run } from './page-content.ts'
import { withoutFurniture } from './page-furniture.ts'

const run = (text: string, x: number, y: number): Run => ({ text, x, y, width: text.length * 8, height: 8 })

/** A page that ends with a row of a table and its number. */
const page = (number: number, last: readonly Run[]): PageContent => ({
  page: number,
  width: 595,
  height: 842,
  runs: [run('云溪县信访局2025年部门预算', 60, 20), run('正文', 60, 400), ...last, run(`— ${number} —`, 290, 820)],
  turned: [],
  unseen: [],
  lying: [],
  standing: [],
  drawn: true,
  cut: false,
})

const texts = (pages: readonly PageContent[]): string[] => pages.flatMap((each) => each.runs.map((one) => one.text))

describe('running heads and page numbers', () => {
  it('are left out, and the last row of a table is not, though its figures stand where those of other pages do', () => {
    const names = ['办公费', '差旅费', '会议费', '培训费']
    const pages = names.map((name, index) => page(index + 1, [run(name, 60, 790), run(`${index + 1}.85`, 500, 790)]))
    expect(texts(withoutFurniture(pages))).toEqual(names.flatMap((name, index) => ['正文', name, `${index + 1}.85`]))
  })
})
