import { describe, expect, it } from 'vitest'
import { fileNames, flatName } from './file-names.ts'

const named = (...paths: readonly string[]): string[] => [...fileNames(paths).values()]

describe('names of files in a report', () => {
  it('leave out what all of them share', () => {
    expect(named('/data/2024/budget.md')).toEqual(['budget.md'])
    expect(named('/data/a.md', '/data/b.md')).toEqual(['a.md', 'b.md'])
    expect(named('/data/2023/budget.md', '/data/2024/budget.md')).toEqual(['2023/budget.md', '2024/budget.md'])
    expect(named('/data/2023/budget.md', '/data/budget.md')).toEqual(['2023/budget.md', 'budget.md'])
    expect(named('/a/x.md', '/b/x.md')).toEqual(['a/x.md', 'b/x.md'])
    expect(named('/data/20/x.md', '/data/2024/x.md')).toEqual(['20/x.md', '2024/x.md'])
  })

  it('become names of files', () => {
    expect(flatName('2023/budget.md')).toBe('2023-budget.md')
  })
})
