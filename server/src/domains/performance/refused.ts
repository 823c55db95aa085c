/** Why an indicator is shown as published text and nothing computes it. */
export const REFUSALS = ['holding-back', 'tracking', 'giving-up', 'going-higher', 'coming-again'] as const
export type Refusal = (typeof REFUSALS)[number]

/**
 * Petitioning is a right. Indicators about holding back, fetching or tracking petitioners, about their giving up, about going to a higher
 * office, or counting against a citizen who comes again, cannot have a measure, whoever asks and in whatever language.
 */
const RULES: readonly (readonly [Refusal, RegExp])[] = [
  [
    'holding-back',
    /截访|拦截|拦访|堵访|劝返|劝离|劝阻|劝回|接返|接回|接劝|送返|遣返|稳控|吸附|(?:人员|信访人|上访人)[^，。；]{0,4}管控|盯防|盯守|滞留|intercept|hold(?:ing)?[\s-]+back|dissuad|persuad\w*\s+to\s+(?:return|leave)|(?:return|fetch|escort|detain|retain|stabili[sz])\w*\b[^.;]{0,20}\bpetitioner|petitioners?\b[^.;]{0,20}\b(?:return|fetch|escort|detain|intercept)ed/iu,
  ],
  [
    'tracking',
    /人员流动|人员动态|人员动向|行踪|轨迹|跟踪(?:信访|上访)|重点人(?:员|头)?|(?:信访|上访)人员?[^，。；]{0,6}(?:预警|监测|监控|排查)|whereabouts|movements?\s+of|track(?:ing|ed)?\b[^.;]{0,20}\bpetitioner|petitioners?\b[^.;]{0,20}\b(?:track|watch|monitor)ed|key\s+persons?/iu,
  ],
  [
    'giving-up',
    /息诉|罢访|息访|停访|罢诉|撤访率|stop(?:ped|ping)?\s+petitioning|giv(?:e|es|en|ing)\s+up\s+petition|promis\w+\s+not\s+to\s+petition/iu,
  ],
  [
    'going-higher',
    /非访|非正常(?:上)?访|缠访|闹访|越级(?:上)?访|越级|[进赴到](?:京|省|市|区)(?:[、和赴进到]*(?:京|省|市|区))*(?:初次|初|集体|重复|越级|个|上|非)*访|北京不去|(?:go|going|went|petition\w*)\s+to\s+(?:beijing|the\s+capital|the\s+province)|skip-level|abnormal\s+petition/iu,
  ],
  [
    'coming-again',
    /(?:降低|减少|下降|控制|压降|杜绝)[^，。；]{0,8}(?:重复(?:信访|上访|访)|上访|信访总量|访量|集体访|群体(?:性上)?访)|重复(?:信访|上访)率|(?:reduc|lower|fewer|decreas)\w*[^.;]{0,30}\b(?:repeat|visits|petitions|petitioning)/iu,
  ],
]

/** The reason for which an indicator can only be text; null where it may be measured. */
export function refusalOf(...words: readonly string[]): Refusal | null {
  const said = words.join(' ').normalize('NFKC')
  // Spaces inside Chinese words hide nothing.
  const closed = said.replaceAll(/(?<=\p{Script=Han})[\s·•．.、-]+(?=\p{Script=Han})/gu, '')
  return RULES.find(([, pattern]) => pattern.test(said) || pattern.test(closed))?.[0] ?? null
}
