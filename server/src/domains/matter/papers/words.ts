import { fillPlaces } from '../../document/index.ts'
import type { Language } from '../messages/index.ts'
import { en } from './words-en.ts'
import type { PaperWords } from './paper-words.ts'
import { zhCN } from './words-zh-cn.ts'

export const paperWords: Record<Language, PaperWords> = { 'zh-CN': zhCN, en }

/** Puts values into a sentence; a value that is missing leaves nothing. */
export const fill = fillPlaces

/** The sentences of the papers that an office may word in its own way. */
export type BodyName = keyof typeof zhCN.bodies

/** What every sentence may use: of the matter, and of the paper itself. */
export const COMMON_PLACES = ['number', 'receivedOn', 'issuer', 'on'] as const
export type CommonPlace = (typeof COMMON_PLACES)[number]

type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never

/** The names of the places in the built-in text of a sentence. */
export type PlacesOf<Name extends BodyName> = Places<(typeof zhCN.bodies)[Name]>
export type AnyPlace = CommonPlace | { [Name in BodyName]: PlacesOf<Name> }[BodyName]

/** What must be told to write a sentence: a value for each of its places that is not common to all. */
export type ValuesOf<Name extends BodyName> = Readonly<
  Record<Exclude<PlacesOf<Name>, CommonPlace>, string | number> & Partial<Record<CommonPlace, string>>
>
