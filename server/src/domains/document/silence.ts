/**
 * What ties an office's help to silence, in the words in which it is usually put. Whether somebody goes on petitioning is theirs to say:
 * neither a form, nor a template, nor a text about relief may speak of it.
 */
const TIES: readonly RegExp[] = [
  /息诉|息访|罢访|停访|罢诉/u,
  /(不再|不得|不许|永不)[^。；，,;.]{0,4}(信访|上访|走访|缠访)(?!人|部门|工作|机构|途径)/u,
  /(停止|放弃|终止|保证不|承诺不)[^。；，,;.]{0,6}(信访|上访|走访|缠访|投诉|申诉|反映)(?!人|部门|工作|机构|途径)/u,
  /(stop|ceas|refrain|desist|give up|abstain|waiv|forgo|forswear)\w*\W+(?:\w+\W+){0,4}(petition|complain|appeal)/iu,
  /(no longer|not to|never again|no further|will not|shall not|must not)\W+(?:\w+\W+){0,2}(petition|complain)/iu,
]

/** True for a text that speaks of a promise to petition no more. */
export const tiesToSilence = (text: string): boolean => TIES.some((tie) => tie.test(text))
