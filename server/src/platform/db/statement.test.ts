import { describe, expect, it } from 'vitest'
import { together } from './statement.ts'

describe('statements together', () => {
  it('keep their own values', () => {
    const one = { text: 'insert into a values ($1, $2)', values: [1, 2] }
    const two = { text: 'insert into b values ($2, $1)', values: [3, 4] }
    expect(together([one, two])).toEqual({
      text: 'with w0 as (insert into a values ($1, $2)),\nw1 as (insert into b values ($4, $3))\nselect',
      values: [1, 2, 3, 4],
    })
  })
  it('have one text for one kind of work, so that it is planned once', () => {
    const work = (value: number) => together([{ text: 'insert into a values ($1)', values: [value] }])
    expect(work(1).text).toBe(work(2).text)
  })
})
