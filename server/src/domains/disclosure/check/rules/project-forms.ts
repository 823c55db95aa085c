import { phrase } from '../../messages/index.ts'
import { states } from '../compare.ts'
import type { Rule } from '../rule.ts'
import { NUMERALS } from './projects.ts'

const COUNTED = /([一二三四五六七八九十]|\d{1,2})个(?:预算)?项目/u

/** I40: the number of projects that the text names is the number of project tables. */
export const projectCount: Rule = {
  id: 'I40',
  severity: 'information',
  check: ({ disclosure }) => {
    const paragraph = disclosure.paragraphs.find((each) => /项目支出/u.test(each.text) && COUNTED.test(each.text))
    const match = paragraph === undefined ? null : COUNTED.exec(paragraph.text)
    if (paragraph === undefined || match === null || disclosure.projects.length === 0) return []
    const said = NUMERALS.includes(match[1] ?? '') ? NUMERALS.indexOf(match[1] ?? '') : Number(match[1])
    const figures = [
      { role: phrase('words-at'), printed: match[0], place: paragraph.at(match.index, match.index + match[0].length) },
      ...disclosure.projects.map((project) => ({
        role: phrase('project-table', { name: project.name }),
        printed: project.name,
        place: project.title,
      })),
    ]
    return [
      states(
        'I40',
        'information',
        phrase('project-count'),
        figures,
        said === disclosure.projects.length
          ? undefined
          : phrase('project-count-differs', { said: match[0], count: String(disclosure.projects.length) }),
        { asserted: String(said), computed: String(disclosure.projects.length) },
      ),
    ]
  },
}

/** I41: a project code has 21 characters: region (6), year (2) and 13 more; codes of one document share the region. */
export const projectCodes: Rule = {
  id: 'I41',
  severity: 'warning',
  check: ({ disclosure }) => {
    const codes = disclosure.projects.flatMap((project) => (project.code === undefined ? [] : [project.code]))
    if (codes.length === 0) return []
    const figures = codes.map((code) => ({ role: phrase('project-code'), printed: code.text, place: code.place }))
    const wrong = codes.filter((code) => !/^\d{8}[0-9A-Z]{13}$/u.test(code.text))
    // Other places number their projects in other ways: the form is binding only where some codes follow it.
    if (wrong.length === codes.length) return []
    const regions = new Set(codes.map((code) => code.text.slice(0, 6)))
    const message =
      wrong.length > 0
        ? phrase('code-malformed', { codes: wrong.map((code) => code.text).join('、') })
        : regions.size > 1
          ? phrase('code-regions-differ')
          : undefined
    return [states('I41', 'warning', phrase('project-codes'), figures, message)]
  },
}
