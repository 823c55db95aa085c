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
  /(如|若|倘|一旦|要是)(有|果)?再(次|度|行)?[^。；，,;]{0,4}(信访(?!人|部门|工作|机构|途径)|上访|走访|越级|闹|到京|进京|上京)/u,
  /不(再|得|会|能)[^。；，,;]{0,6}(闹|越级|到北京|到京|上京|进京|以同一(事实|事项))/u,
  /(以后|今后|从此)不(再|会)?(上访|信访|走访|反映|投诉)/u,
  /以(撤回|撤销|放弃)[^。；，,;]{0,8}为(条件|前提)/u,
  /(视为|即为|就是|等于)[^。；，,;]{0,8}事项[^。；，,;]{0,4}(终结|了结|完结)/u,
  /(自愿|承诺|保证|同意)[^。；，,;]{0,6}(撤诉|撤访|服判)/u,
  /(停止|放弃)(一切|全部|所有)?(的)?(维权|诉求|申诉权|信访权)/u,
  /再无(任何)?(争议|纠葛|瓜葛|异议)/u,
  /(will|shall|must|to)\W+(never|not)\W+(?:\w+\W+){0,2}(come back|return)\W+(to the office|about|with)\b/iu,
  /(stop|ceas|refrain|desist|give up|abstain|waiv|forgo|forswear)\w*\W+(?:\w+\W+){0,4}(petition|complain|appeal)/iu,
  /(no longer|not to|never again|never to|no further|no more|will not|shall not|must not)\W+(?:\w+\W+){0,2}(petition|complain)/iu,
  /(undertak|promis|agree|pledg)\w*\W+(?:\w+\W+){0,3}(not|never)\W+(?:\w+\W+){0,3}(rais|petition|complain|return|contest)/iu,
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
  const close = plain
    .replaceAll(/(?<=\p{Script=Han})[^\p{L}\p{N}。；，,;]+(?=\p{Script=Han})/gu, '')
    .replaceAll(/(?<=\p{Script=Han})[0-9A-Za-z]{1,2}(?=\p{Script=Han})/gu, '')
  return TIES.some((tie) => tie.test(plain) || tie.test(close))
}
