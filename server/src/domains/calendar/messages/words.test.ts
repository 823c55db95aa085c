import { expect, it } from 'vitest'
import { chineseArticle } from './words.ts'

it.each([
  ['Art. 34', '第三十四条'],
  ['Art. 23(3)', '第二十三条第三款'],
  ['Art. 22(1)(3)', '第二十二条第一款第三项'],
  ['Art. 22(1)(1)-(2)', '第二十二条第一款第一项至第二项'],
  ['Art. 31(1)-(4)', '第三十一条第一项至第四项'],
  ['Art. 23(1), 19(3), 36(3)', '第二十三条第一款、第十九条第三款、第三十六条第三款'],
  ['a local rule', 'a local rule'],
])('%s is %s', (article, chinese) => expect(chineseArticle(article)).toBe(chinese))
