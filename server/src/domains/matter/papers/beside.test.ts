import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrder } from './beside.ts'

const paper = (title: string, date: string) => ({
  document: { kind: 'x', title, body: [], signer: { office: '', date }, lang: 'zh-CN' as const },
})
const titles = (papers: readonly ReturnType<typeof paper>[]) => papers.map(({ document }) => document.title)

it('puts a paper of another desk after those of its day and before those of later days', () => {
  const own = [
    paper('受理', '2026-03-01'),
    paper('督办', '2026-03-05'),
    paper('送达', '2026-03-04'),
    paper('办结', '2026-03-09'),
  ]
  const beside = [paper('约谈', '2026-03-06'), paper('救助', '2026-03-01'), paper('来信', '2026-02-27')]
  expect(titles(inOrder(own, beside))).toEqual(['来信', '受理', '救助', '督办', '送达', '约谈', '办结'])
})

it('law: nothing is lost or doubled, and the matter’s own papers keep the order of their steps', () => {
  const papers = fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 12 })
  fc.assert(
    fc.property(papers, papers, (own, beside) => {
      const make = (days: readonly number[], name: string) =>
        days.map((day, n) => paper(`${name}${n}`, `2026-03-${String(day).padStart(2, '0')}`))
      const [a, b] = [make(own, 'a'), make(beside, 'b')]
      const all = titles(inOrder(a, b))
      expect([...all].sort()).toEqual([...titles(a), ...titles(b)].sort())
      expect(all.filter((title) => title.startsWith('a'))).toEqual(titles(a))
    }),
  )
})
