import type { Language } from '../../ui/preferences.ts'

/** What stands in the address of a template: its language, and which two versions are compared. */
export interface TemplateSearch {
  language?: Language
  from?: string
  to?: string
}

const VERSION = /^(\d{1,6}|draft)$/

export function readTemplateSearch(search: Record<string, unknown>): TemplateSearch {
  const version = (name: 'from' | 'to'): Partial<TemplateSearch> => {
    const given = search[name]
    const text = typeof given === 'number' ? String(given) : given
    return typeof text === 'string' && VERSION.test(text) ? { [name]: text } : {}
  }
  const { language } = search
  return {
    ...(language === 'en' || language === 'zh-CN' ? { language } : {}),
    ...version('from'),
    ...version('to'),
  }
}
