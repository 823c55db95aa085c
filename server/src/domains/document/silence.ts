/**
 * What ties an office's help to silence, in the words in which it is usually put. Whether somebody goes on petitioning is theirs to say:
 * neither a form, nor a template, nor a text about relief may speak of it.
 */
const TIES: readonly RegExp[] = [
  /息诉|息访|罢访|停访|罢诉/u,
  /(不再|不得|不许|永不)[^。；，,;.]{0,4}(信访|上访|走访|缠访)(?!人|部门|工作|机构|途径)/u,
  /(停止|放弃|终止|保证不|承诺不)[^。；，,;.]{0,6}(信访|上访|走访|缠访|投诉|申诉|反映)(?!人|部门|工作|机构|途径)/u,
  /(不再|不得再|永不|不会再|保证不|承诺不)[^。；，,;]{0,12}(反映|投诉|申诉(?!求决)|上访|信访(?!人|部门|工作|机构|途径)|找政府|进京|提出任何|提出(诉求|请求))/u,
  /(此事|就此|一次性)了(结|断)/u,
  /(will|shall|must|to)\W+(never|not)\W+(?:\w+\W+){0,2}(come back|return)\W+(to the office|about|with)\b/iu,
  /(stop|ceas|refrain|desist|give up|abstain|waiv|forgo|forswear)\w*\W+(?:\w+\W+){0,4}(petition|complain|appeal)/iu,
  /(no longer|not to|never again|no further|will not|shall not|must not)\W+(?:\w+\W+){0,2}(petition|complain)/iu,
]

/** Traditional characters of these words, as simplified ones. */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  諾: '诺',
  訪: '访',
  訴: '诉',
  進: '进',
  罷: '罢',
  證: '证',
  會: '会',
  終: '终',
  棄: '弃',
}

/** True for a text that speaks of a promise to petition no more, however it is spaced or written. */
export function tiesToSilence(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/[諾訪訴進罷證會終棄]/gu, (character) => SIMPLIFIED[character] ?? character)
  const close = plain.replaceAll(/(?<=\p{Script=Han})[^\p{L}\p{N}。；，,;]+(?=\p{Script=Han})/gu, '')
  return TIES.some((tie) => tie.test(plain) || tie.test(close))
}
