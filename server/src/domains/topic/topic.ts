import { z } from 'zod'

/** Levels of 内容分类, from the widest: two digits each, so that a topic's code begins with that of its parent. */
export const TOPIC_LEVELS = [1, 2, 3] as const
export type TopicLevel = (typeof TOPIC_LEVELS)[number]

/** Two digits a level: `03`, `0312`, `031204`. */
export const topicCode: z.ZodString = z.string().regex(/^(\d{2}){1,3}$/)

/** What a matter is about. A topic that is not `active` stays with the matters that have it and is not offered for new ones. */
export interface Topic {
  code: string
  name: { zh: string; en: string }
  active: boolean
}

export const levelOf = (code: string): TopicLevel => (code.length <= 2 ? 1 : code.length <= 4 ? 2 : 3)

/** The code of the topic above; null for the widest. */
export const parentOf = (code: string): string | null => (code.length > 2 ? code.slice(0, -2) : null)
