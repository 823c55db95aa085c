import { catalogueEn } from './catalogue-en.ts'
import { catalogueZh } from './catalogue-zh.ts'

type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> }
export type CatalogueWords = Texts<typeof catalogueZh>

export const catalogueWords: Readonly<Record<'zh-CN' | 'en', CatalogueWords>> = {
  'zh-CN': catalogueZh,
  en: catalogueEn,
}
