/** Of a campaign, where it stands. */
export const CAMPAIGN_STATES = {
  /** 拟订: criteria are tried out; nothing is listed yet. */
  draft: ['freeze'],
  /** 进行中: the list is frozen; later ones are added with a reason. */
  running: ['add', 'issue', 'conclude'],
  /** 回头看: concluded; a sample of what was struck off is looked at again. */
  'looking-back': ['sample', 'issue', 'close'],
  /** 已结束: what was drawn has been looked at. */
  closed: ['issue'],
} as const satisfies Record<string, readonly string[]>

export type CampaignState = keyof typeof CAMPAIGN_STATES
export type CampaignVerb = (typeof CAMPAIGN_STATES)[CampaignState][number]
export const CAMPAIGN_VERBS: readonly CampaignVerb[] = ['freeze', 'add', 'issue', 'conclude', 'sample', 'close']

/** Of a matter on the list, where it stands and what may then be done. */
export const ITEM_STATES = {
  /** 待分工. */
  listed: ['assign'],
  /** 待计划: has its one responsible office and sponsor. */
  assigned: ['assign', 'plan', 'note', 'propose'],
  /** 化解中: has its plan. */
  planned: ['assign', 'plan', 'finish', 'note', 'propose'],
  /** 待核: proposed to be struck off with its evidence; somebody else checks. */
  proposed: ['confirm', 'return'],
  /** 已销号. */
  struck: ['look'],
} as const satisfies Record<string, readonly string[]>

export type ItemState = keyof typeof ITEM_STATES
export type ItemVerb = (typeof ITEM_STATES)[ItemState][number]
export const ITEM_VERBS: readonly ItemVerb[] = [
  'assign',
  'plan',
  'finish',
  'note',
  'propose',
  'confirm',
  'return',
  'look',
]
export const ITEM_STATE_NAMES = Object.keys(ITEM_STATES) as readonly ItemState[]
