/** What is wrong with a template, and what to do about it. */
const SENTENCES = {
  unknownPart: {
    zh: '这种文书没有“{part}”这一部分，请刷新页面后重试。',
    en: 'This document has no part "{part}". Reload the page and try again.',
  },
  empty: { zh: '这一部分不能为空，请填写。', en: 'This part cannot be empty. Write it.' },
  tooLong: { zh: '这一部分最多{max}字，请缩减。', en: 'This part holds at most {max} characters. Shorten it.' },
  brace: {
    zh: '第{line}行第{character}字的“{brace}”没有成对。花括号只用来写占位符，可以用：{allowed}。',
    en: 'The "{brace}" in line {line}, character {character}, has no partner. Braces are for places only; allowed: {allowed}.',
  },
  unknownPlace: {
    zh: '第{line}行第{character}字的占位符{place}不能用在这里。可以用：{allowed}。',
    en: 'The place {place} in line {line}, character {character}, cannot be used here. Allowed: {allowed}.',
  },
  missingPlace: {
    zh: '缺少必须写明的内容：{zh} {place}。请加上。',
    en: 'What must be said is missing: {en} {place}. Add it.',
  },
  missingLaw: {
    zh: '“{kept}”是法定内容（依据、期限或者救济途径），不能删去或者改写。请加上。',
    en: '"{kept}" is required by law (article, limit or remedy) and cannot be left out or reworded. Add it.',
  },
  silence: {
    zh: '信访是权利，文书不得就今后是否信访提出要求。请删去这方面的内容。',
    en: 'Petitioning is a right: no document asks anything about it of anybody. Take this out.',
  },
} as const

export type ProblemName = keyof typeof SENTENCES

/** Both sentences with their values, which are put in as they are: a value that looks like a place stays what it is. */
export function problemSentences(
  name: ProblemName,
  values: Readonly<Record<string, string | number>>,
): { zh: string; en: string } {
  const put = (sentence: string): string =>
    sentence.replaceAll(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''))
  return { zh: put(SENTENCES[name].zh), en: put(SENTENCES[name].en) }
}
