import type { Headcount, Paragraph } from '../../disclosure.ts'

/** 实有在职人员16人, 年末实有人数16人: people who are there; 编制18人: posts. */
const STAFF =
  /(?:实有|现有|年末|在职|在编)(?:在职|在编|实有)?(?:干部职工|工作人员|人员|职工|人数|总人数)?(?:总数)?(?:共计|共有|共|为|有|:|：)?(\d{1,6})(?:人|名)/u
const POSTS = /编制(?:人数|总数|数)?(?:共计|共有|共|为|有|:|：)?(\d{1,6})(?:人|名|个)/u

const found = (paragraphs: readonly Paragraph[], words: RegExp, kind: Headcount['kind']): Headcount | undefined => {
  for (const { text, at } of paragraphs) {
    const match = words.exec(text.slice(0, 2000))
    if (match !== null) return { kind, count: Number(match[1]), place: at(match.index, match.index + match[0].length) }
  }
  return undefined
}

/** How many people an office has, as its explanations say: those who are there, else its posts. */
export const peopleIn = (paragraphs: readonly Paragraph[]): Headcount | undefined =>
  found(paragraphs, STAFF, 'staff') ?? found(paragraphs, POSTS, 'posts')
